"""A session as JSON lines, so that other programs can hold it: one object a line, nothing else on stdout.

No terminal has to be put back here: SIGTERM and SIGHUP end the process by the signal itself, without a summary.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from actquiz.cards import Choice, Grade, Open
from actquiz.errors import ActquizError
from actquiz.session import Answer, Keep, Question, Session, Verdict
from actquiz.ui.sentence import quoted

_KEYS = {"answer", "choices", "points", "grade", "skip", "quit"}
_GRADES = {grade.word: grade for grade in Grade}


def ask(session: Session, keep: Keep) -> bool:
    """Ask until the session is over, the other side quits (True) or the input ends (False)."""
    finished = _ask(session, keep)
    _write({"type": "summary", "asked": session.asked, "correct": session.correct})
    return finished


def _ask(session: Session, keep: Keep) -> bool:
    shown = None
    while (question := session.current) is not None:
        if question is not shown:
            _write(_describe(question))
            keep.shown()
            shown = question
        line = sys.stdin.readline()
        if not line:
            return False
        if not line.strip():
            continue
        try:
            message = _read(line)
            if message.get("quit") is True:
                return True
            if message.get("skip") is True:
                session.skip()
                continue
            answer = _answer(message)
            verdict = session.judge(answer)
        except ActquizError as error:
            _write({"type": "error", "message": f"{error.message}: {error.hint}"})
            continue
        keep(answer, verdict)
        session.accept(verdict)
        _write(_judged(verdict))
    return True


def _describe(question: Question) -> dict[str, Any]:
    card = question.card
    description: dict[str, Any] = {
        "type": "question", "id": card.id, "kind": card.kind, "topic": card.topic, "level": card.level,
        "question": card.question,
    }  # fmt: skip
    if card.body:
        description["body"] = card.body
    if isinstance(card.task, Choice):
        description["choices"] = [option.text for option in question.options]
        description["single"] = card.task.single
    return description


def _judged(verdict: Verdict) -> dict[str, Any]:
    card = verdict.question.card
    judged: dict[str, Any] = {
        "type": "verdict", "id": card.id, "correct": verdict.correct, "grade": verdict.grade.word,
        "answer": card.answer,
    }  # fmt: skip
    if isinstance(card.task, Open):
        judged["points"] = [
            {"text": point.text, "must": point.must, "said": index in verdict.said}
            for index, point in enumerate(card.task.points)
        ]
    if verdict.question.options:
        judged["choices"] = [
            {
                "text": option.text,
                "right": option.right,
                "chosen": place in verdict.chosen,
                "reason": option.reason,
            }
            for place, option in enumerate(verdict.question.options)
        ]
    if wrong := verdict.counterexample:
        # NaN and infinity are no JSON
        judged["counterexample"] = {"at": dict(wrong.at), "got": repr(wrong.got), "right": repr(wrong.right)}
    return judged


def _read(line: str) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        raise ActquizError("json.unreadable") from None
    if not isinstance(message, dict) or not message:
        raise ActquizError("json.object")
    if unknown := sorted(message.keys() - _KEYS):
        raise ActquizError("json.key", key=quoted(unknown[0]), known=", ".join(sorted(_KEYS)))
    return message


def _answer(message: dict[str, Any]) -> Answer:
    grade = message.get("grade")
    if grade is not None and (not isinstance(grade, str) or grade not in _GRADES):
        raise ActquizError("json.grade", grade=quoted(grade), known=", ".join(_GRADES))
    answer = message.get("answer")
    if answer is not None and not isinstance(answer, str):
        raise ActquizError("json.answer")
    return Answer(
        text=answer,
        choices=_indices(message, "choices"),
        points=_indices(message, "points"),
        grade=_GRADES[grade] if grade else None,
    )


def _indices(message: dict[str, Any], key: str) -> Sequence[int] | None:
    value = message.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or any(type(item) is not int for item in value):
        raise ActquizError("json.numbers", key=key)
    return value


def _write(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()
