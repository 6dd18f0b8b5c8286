"""A session on plain lines: for a pipe, a dumb terminal, a screen reader."""

from __future__ import annotations

import re
import sys
from typing import NamedTuple

from actquiz.cards import Card, Choice, Grade, Open, Value
from actquiz.errors import ActquizError
from actquiz.i18n import text
from actquiz.session import Answer, Keep, Question, Session, Verdict
from actquiz.ui.ask import Page
from actquiz.ui.sentence import quoted

SKIP = ("s", "n", "skip", "next")
QUIT = ("q", "quit")
_WORDS = {grade.word: grade for grade in Grade}


class EndOfInput(Exception):
    """The input ended before the session did."""


class Quit(Exception):
    """The learner wants to stop."""


class Prompt(NamedTuple):
    """What a line is asked for with, and the lines that are no answer."""

    key: str
    skip: tuple[str, ...] = SKIP
    quit: tuple[str, ...] = QUIT


def ask(session: Session, page: Page, keep: Keep) -> bool:
    """Ask until the session is over, the learner quits (True) or the input ends (False)."""
    try:
        while (question := session.current) is not None:
            page.question(session, question)
            keep.shown()
            given = _answer(session, page, question)
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
    except Quit:
        return True
    except EndOfInput:
        return False
    return True


def _answer(session: Session, page: Page, question: Question) -> tuple[Answer, Verdict] | None:
    """Read until the answer is understood; None is a skip."""
    card = question.card
    if isinstance(card.task, Open):
        if _read(page, Prompt("ask.plain.open")) is None:
            return None
        page.answer(card)
        page.more(card)
        page.points(card)
    prompt = _prompt(card)
    while (line := _read(page, prompt)) is not None:
        try:
            answer = _parse(question, line)
            return answer, session.judge(answer)
        except ActquizError as error:
            message, hint = error.told(page.language)
            page.say("ask.not_understood", message=message, hint=hint)
    return None


def _prompt(card: Card) -> Prompt:
    """Ask for the answer itself; where it is typed, a letter may be the answer."""
    match card.task:
        case Open():
            return Prompt("ask.plain.points")
        case Choice() as task:
            return Prompt("ask.plain.pick_one" if task.single else "ask.plain.pick_many")
        case Value(formula) if "q" in formula.variables:
            return Prompt("ask.plain.type", skip=("",), quit=("quit",))
    return Prompt("ask.plain.type", skip=("",))


def _parse(question: Question, line: str) -> Answer:
    """Turn a line into an answer; numbers count from 1, as they are shown."""
    task = question.card.task
    if not isinstance(task, (Open, Choice)):
        return Answer(text=line)
    count = len(task.points if isinstance(task, Open) else task.options)
    words = [word for word in re.split(r"[\s,，]+", line.lower()) if word]
    numbers = [int(word) - 1 for word in words if re.fullmatch(r"\d\d?", word) and 1 <= int(word) <= count]
    grades = [_WORDS[word] for word in words if word in _WORDS]
    understood = len(numbers) + len(grades) == len(words)
    if isinstance(task, Choice):
        if not understood or grades or not numbers:
            raise ActquizError("answer.choices", line=quoted(line), count=count)
        return Answer(choices=numbers)
    if not understood or len(grades) > 1:
        raise ActquizError("answer.points", line=quoted(line), count=count, grades=", ".join(_WORDS))
    return Answer(points=numbers, grade=grades[0] if grades else None)


def _read(page: Page, prompt: Prompt) -> str | None:
    """Read a line; None is a skip."""
    page.say(prompt.key, style="quiet", quit=prompt.quit[0])
    page.write("> ")
    line = sys.stdin.readline()
    if not line:
        page.write("\n")
        raise EndOfInput
    if not sys.stdin.isatty():
        page.write("\n")
    line = line.strip()
    if line in prompt.quit:
        raise Quit
    return None if line in prompt.skip else line
