"""A session on plain lines: for a pipe, a dumb terminal, a screen reader."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from actquiz.cards import Choice, Grade, Open
from actquiz.errors import ActquizError
from actquiz.i18n import text
from actquiz.session import Answer, Question, Session, Verdict
from actquiz.ui.ask import Page

Keep = Callable[[Answer, Verdict], None]
SKIP = frozenset({"s", "n", "skip", "next"})
QUIT = frozenset({"q", "quit"})
_WORDS = {grade.word: grade for grade in Grade}


class EndOfInput(Exception):
    """The input ended before the session did."""


def ask(session: Session, page: Page, keep: Keep) -> bool:
    """Ask until the session is over, the learner quits (True) or the input ends (False)."""
    try:
        while (question := session.current) is not None:
            page.question(session, question)
            line = _read(page, _first_prompt(question))
            if line in QUIT:
                return True
            given = None if line in SKIP else _answer(session, page, question, line)
            if given is None:
                session.skip()
                continue
            answer, verdict = given
            keep(answer, verdict)
            session.accept(verdict)
            if isinstance(question.card.task, Open):
                page.say("ask.stored", grade=text(f"ask.grade.{verdict.grade.word}", page.language))
            else:
                page.verdict(verdict)
    except EndOfInput:
        return False
    return True


def _answer(session: Session, page: Page, question: Question, line: str) -> tuple[Answer, Verdict] | None:
    """Read until the answer is understood; None is a skip."""
    prompt = _first_prompt(question)
    if isinstance(question.card.task, Open):
        page.answer(question.card)
        page.more(question.card)
        page.points(question.card)
        prompt = "ask.plain.points"
        line = _read(page, prompt)
    while line not in SKIP:
        try:
            answer = _parse(question, line)
            return answer, session.judge(answer)
        except ActquizError as error:
            page.say("ask.not_understood", message=f"{error.message} ({error.hint})")
        line = _read(page, prompt)
    return None


def _first_prompt(question: Question) -> str:
    match question.card.task:
        case Open():
            return "ask.plain.open"
        case Choice() as task:
            return "ask.plain.pick_one" if task.single else "ask.plain.pick_many"
    return "ask.plain.type"


def _parse(question: Question, line: str) -> Answer:
    """Turn a line into an answer; numbers count from 1, as they are shown."""
    if not isinstance(question.card.task, (Open, Choice)):
        return Answer(text=line)
    words = re.split(r"[\s,，]+", line.strip().lower())
    numbers = [int(word) - 1 for word in words if word.isdecimal()]
    rest = [word for word in words if word and not word.isdecimal()]
    if isinstance(question.card.task, Choice):
        if rest or not numbers:
            raise ActquizError(f"{line!r} is no choice", hint=f"numbers from 1 to {len(question.order)}")
        return Answer(choices=numbers)
    grades = [_WORDS[word] for word in rest if word in _WORDS]
    if len(grades) != len(rest) or len(grades) > 1:
        raise ActquizError(f"{line!r} is neither points nor a grade", hint=f"grades are {', '.join(_WORDS)}")
    return Answer(points=numbers, grade=grades[0] if grades else None)


def _read(page: Page, prompt: str) -> str:
    page.say(prompt, style="quiet")
    page.write("> ")
    line = sys.stdin.readline()
    if not line:
        page.write("\n")
        raise EndOfInput
    if not sys.stdin.isatty():
        page.write("\n")
    return line.strip()
