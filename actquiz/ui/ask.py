"""How a question, an answer and a verdict look, on a terminal and on plain lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from actquiz.cards import Card, Choice, Open, Option, Value
from actquiz.cards import Text as Typed
from actquiz.i18n import text
from actquiz.session import Question, Session, Verdict
from actquiz.ui import prose
from actquiz.ui.telling import say, write_hanging, write_lines

SHOWN_ANSWERS = 3
TICKED, UNTICKED = "[x]", "[ ]"


class Page:
    """Writes the parts of a session to a console, in one language.

    With `redraws`, options that can be ticked are left to the one who draws them anew with every tick.
    """

    def __init__(
        self, console: Console, language: str, titles: dict[tuple[str, str], str], *, redraws: bool = False
    ) -> None:
        self.console = console
        self.language = language
        self.redraws = redraws
        self._titles = titles

    def say(self, key: str, /, style: str = "", **values: object) -> None:
        """Write one text of the catalogue."""
        say(self.console, key, self.language, style=style, **values)

    def question(self, session: Session, question: Question) -> None:
        """Write the place in the session, the question and the options."""
        card = question.card
        title = self._titles.get((card.topic, card.language), card.topic)
        place = f"{session.number}/{session.total}"
        what = text(f"ask.kind.{_manner(card)}", self.language)
        level = text(f"ask.level.{card.level}", self.language)
        self.console.print(
            Rule(Text(f"{place} · {title} · {level} · {what}", style="quiet"), align="left", style="quiet")
        )
        self.console.print()
        heading = prose.line(card.question)
        heading.stylize("strong")
        write_lines(self.console, heading)
        if card.body:
            self.console.print()
            prose.write(self.console, card.body)
        self.console.print()
        if isinstance(card.task, Choice) and (card.task.single or not self.redraws):
            self.items([option.text for option in question.options])
            self.console.print()

    def write(self, written: str) -> None:
        """Write finished text and terminal control at once."""
        self.console.file.write(written)
        self.console.file.flush()

    def items(self, texts: Sequence[str], ticked: Iterable[int] | None = None, marks: Sequence[str] = ()) -> None:
        """Write a numbered list; with `ticked`, each item has a box."""
        chosen = None if ticked is None else frozenset(ticked)
        for index, item in enumerate(texts):
            box = "" if chosen is None else f"{TICKED if index in chosen else UNTICKED} "
            head = Text(f" {index + 1} {box}", style="mark" if chosen and index in chosen else "")
            body = prose.line(item)
            if index < len(marks) and marks[index]:
                body.append(f" ({marks[index]})", style="quiet")
            write_hanging(self.console, head, body)

    def answer(self, card: Card) -> None:
        """Write the answer of a card."""
        prose.write(self.console, card.answer)
        self.console.print()

    def points(self, card: Card, said: Iterable[int] | None = None) -> None:
        """Write the points of an open card, the indispensable ones marked."""
        assert isinstance(card.task, Open)
        must = text("ask.must", self.language)
        points = card.task.points
        self.items([p.text for p in points], said, [must if p.must else "" for p in points])

    def verdict(self, verdict: Verdict) -> None:
        """Write whether a judged answer is right, why, and the answer of the card."""
        card = verdict.question.card
        self.say("ask.right" if verdict.correct else "ask.wrong", style="right" if verdict.correct else "wrong")
        if verdict.counterexample:
            self._counterexample(verdict)
        match card.task:
            case Choice():
                self.console.print()
                for place, option in enumerate(verdict.question.options):
                    self._option(place, option, chosen=place in verdict.chosen)
            case Typed(accepted):
                self.say("ask.accepted", answers=" · ".join(_different(accepted)[:SHOWN_ANSWERS]))
            case Value(formula):
                self.say("ask.formula", formula=formula.expression)
        self.console.print()
        self.answer(card)
        self.more(card)

    def more(self, card: Card) -> None:
        """Write pitfalls, follow-ups and sources."""
        for key, lines in (
            ("ask.pitfalls", card.pitfalls),
            ("ask.follow_ups", [follow_up.question for follow_up in card.follow_ups]),
            ("ask.sources", card.sources),
        ):
            if lines:
                self.say(key, style="quiet")
                for item in lines:
                    body = prose.line(item)
                    if key == "ask.sources":
                        body.stylize("quiet")
                    write_hanging(self.console, Text(" · ", style="quiet"), body)
        self.console.print()

    def summary(self, session: Session) -> None:
        """Write how the session went."""
        self.say(
            "ask.summary" if session.asked else "ask.summary.none",
            asked=session.asked,
            correct=session.correct,
        )

    def _counterexample(self, verdict: Verdict) -> None:
        wrong = verdict.counterexample
        assert wrong is not None
        at = ", ".join(f"{name} = {value:.6g}" for name, value in wrong.at.items())
        key = "ask.counterexample" if at else "ask.number_off"
        self.say(key, at=at, got=f"{wrong.got:.6g}", right=f"{wrong.right:.6g}")

    def _option(self, place: int, option: Option, *, chosen: bool) -> None:
        style = "right" if option.right else "wrong" if chosen else "quiet"
        mark = "✓" if option.right else "✗"
        head = Text(f" {place + 1} {TICKED if chosen else UNTICKED} {mark} ", style=style)
        body = prose.line(option.text)
        body.append(" — ", style="quiet")
        body.append_text(prose.line(option.reason))
        write_hanging(self.console, head, body)


def _different(answers: Iterable[str]) -> list[str]:
    """Leave out what differs from an answer before it in marks, spaces and case only."""
    first: dict[str, str] = {}
    for answer in answers:
        first.setdefault(re.sub(r"[\W_]+", "", answer).casefold(), answer)
    return list(first.values())


def _manner(card: Card) -> str:
    """Name how a card is answered."""
    match card.task:
        case Choice() as task:
            return "choice" if task.single else "choices"
        case Value(formula) if not formula.variables:
            return "number"
    return card.kind
