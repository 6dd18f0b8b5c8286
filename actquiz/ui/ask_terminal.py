"""A session on a terminal: single keys, points ticked in place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from actquiz.cards import Choice, Grade, Open
from actquiz.errors import ActquizError
from actquiz.i18n import text
from actquiz.session import Answer, Keep, Question, Session, Verdict
from actquiz.ui.ask import Page
from actquiz.ui.keys import ENTER, SPACE, read_key

_GRADES = {"a": Grade.AGAIN, "h": Grade.HARD, "g": Grade.GOOD, "e": Grade.EASY}


class Quit(Exception):
    """The learner wants to stop."""


def ask(session: Session, page: Page, keep: Keep) -> None:
    """Ask until the session is over or the learner quits. `keep` stores an answer before the next card shows."""
    try:
        while (question := session.current) is not None:
            page.question(session, question)
            keep.shown()
            given = _Round(session, page, question).answer()
            if given is None:
                session.skip()
                continue
            answer, verdict = given
            keep(answer, verdict)
            session.accept(verdict)
            if not isinstance(question.card.task, Open):
                page.verdict(verdict)
                if session.current is not None:
                    _wait_for_next(page)
    except Quit:
        pass


def _wait_for_next(page: Page) -> None:
    with _prompt(page, text("ask.next", page.language)):
        while (key := read_key()) not in (SPACE, ENTER):
            if key == "q":
                raise Quit


class _Round:
    """One question until it is answered or skipped."""

    def __init__(self, session: Session, page: Page, question: Question) -> None:
        self.session = session
        self.page = page
        self.question = question

    def answer(self) -> tuple[Answer, Verdict] | None:
        """Return what the learner answered and what it is worth; None is a skip."""
        match self.question.card.task:
            case Open():
                answer = self._points()
            case Choice() as task:
                answer = self._pick_one() if task.single else self._pick_many()
            case _:
                return self._type()
        return (answer, self.session.judge(answer)) if answer else None

    def _points(self) -> Answer | None:
        card = self.question.card
        assert isinstance(card.task, Open)
        with _prompt(self.page, text("ask.reveal", self.page.language)):
            while (key := read_key()) not in (SPACE, ENTER):
                if self._leaves(key):
                    return None
        self.page.answer(card)
        self.page.more(card)
        self.page.say("ask.points", style="strong")
        count = len(card.task.points)

        def draw(said: frozenset[int]) -> None:
            proposed = self.session.judge(Answer(points=said)).grade
            grade = text(f"ask.grade.{proposed.word}", self.page.language)
            self.page.points(card, said)
            self.page.say("ask.grade", style="quiet", count=count, proposed=grade)

        said, key = self._tick(draw, count, leave=(ENTER, *_GRADES))
        return None if key == "s" else Answer(points=said, grade=_GRADES.get(key))

    def _pick_one(self) -> Answer | None:
        count = len(self.question.options)
        with _prompt(self.page, text("ask.pick_one", self.page.language, count=count)):
            while True:
                key = read_key()
                if key.isdecimal() and 1 <= int(key) <= count:
                    return Answer(choices=frozenset({int(key) - 1}))
                if self._leaves(key):
                    return None

    def _pick_many(self) -> Answer | None:
        count = len(self.question.options)
        chosen, key = self._tick(self._many, count, leave=(ENTER,))
        return None if key == "s" else Answer(choices=chosen)

    def _many(self, chosen: frozenset[int]) -> None:
        self.page.items([option.text for option in self.question.options], chosen)
        self.page.say("ask.pick_many", style="quiet", count=len(self.question.options))

    def _tick(
        self, draw: Callable[[frozenset[int]], None], count: int, leave: Collection[str]
    ) -> tuple[frozenset[int], str]:
        """Let the learner tick items by number, drawn anew in place, until a key of `leave` or a skip."""
        ticked: frozenset[int] = frozenset()
        while True:
            with self.page.console.capture() as drawn:
                draw(ticked)
            self.page.write(drawn.get())
            key = read_key()
            if key in leave or self._leaves(key):
                return ticked, key
            if key.isdecimal() and 1 <= int(key) <= count:
                ticked ^= {int(key) - 1}
            self.page.write(f"\x1b[{drawn.get().count(chr(10))}F\x1b[J")

    def _type(self) -> tuple[Answer, Verdict] | None:
        self.page.say("ask.type", style="quiet")
        while True:
            typed = input("> ")
            if not typed.strip():
                return None
            answer = Answer(text=typed)
            try:
                return answer, self.session.judge(answer)
            except ActquizError as error:
                message, hint = error.told(self.page.language)
                self.page.say("ask.not_understood", style="wrong", message=message, hint=hint)

    @staticmethod
    def _leaves(key: str) -> bool:
        if key == "q":
            raise Quit
        return key == "s"


@contextmanager
def _prompt(page: Page, line: str) -> Iterator[None]:
    """Show a line of keys while waiting for one, then take it away."""
    page.console.print(line, style="quiet", end="\r", soft_wrap=True)
    try:
        yield
    finally:
        page.write("\x1b[2K\r")
