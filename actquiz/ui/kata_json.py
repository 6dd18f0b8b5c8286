"""The map of katas and the results of grading as JSON: one object each."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from actquiz.errors import ActquizError
from actquiz.katas import Kata, ready
from actquiz.report import Message, Outcome, Report
from actquiz.store import Attempt
from actquiz.ui.sentence import sentence

if TYPE_CHECKING:
    from actquiz.grading.measure import Side
    from actquiz.grading.sample import Sample


def map_of(katas: Sequence[Kata], stars: Mapping[str, int], given_up: Collection[str], language: str) -> str:
    """Return the map as one object; `next` is true where all that prepares for a kata without a star has one."""
    unlocked = {kata.name for kata in ready(katas, stars)}
    listed = [
        {
            "kata": kata.name,
            "level": kata.level,
            "title": kata.title[language],
            "stars": stars.get(kata.name, 0),
            "given_up": kata.name in given_up,
            "after": list(kata.after),
            "next": kata.name in unlocked,
        }
        for kata in katas
    ]
    return _dump({"katas": listed})


def started(kata: Kata, path: Path) -> str:
    """Return what was started as one object."""
    return _dump({"kata": kata.name, "started": str(path)})


def created(name: str, folder: Path) -> str:
    """Return where the skeleton of a new kata is as one object."""
    return _dump({"kata": name, "created": str(folder)})


def hint(kata: Kata, number: int, language: str) -> str:
    """Return one hint as one object; `hint` counts from 1."""
    hints = kata.hints[language]
    return _dump({"kata": kata.name, "hint": number, "of": len(hints), "text": hints[number - 1]})


def solution(kata: Kata, ours: Side, theirs: Side | None) -> str:
    """Return our solution as one object; `yours` is null where there is nothing but the stub.

    `measured` holds for each function the seconds for 100,000 entries and the largest error in units of the last place.
    """
    return _dump(
        {
            "kata": kata.name,
            "solution": ours.text,
            "yours": theirs and theirs.text,
            "measured": {"solution": _measured(ours), "yours": theirs and _measured(theirs)},
        }
    )


def _measured(side: Side) -> dict[str, Any]:
    return {
        function: {"seconds": found.seconds, "ulp": _finite(found.ulp)} for function, found in side.measured.items()
    }


def reset(kata: Kata, path: Path, copy: Path) -> str:
    """Return where the stub is and where the version before as one object."""
    return _dump({"kata": kata.name, "file": str(path), "copy": str(copy)})


def history(kata: Kata, attempts: Sequence[Attempt]) -> str:
    """Return all attempts as one object; `number` counts from 1, `at` is ISO 8601 in UTC."""
    listed = [
        {
            "number": number,
            "at": datetime.fromtimestamp(attempt.at / 1000, UTC).isoformat(timespec="milliseconds"),
            "verdict": attempt.verdict,
            "stars": attempt.stars,
            "seed": attempt.seed,
            "failing": attempt.failing or None,
            "source": attempt.source,
        }
        for number, attempt in enumerate(attempts, 1)
    ]
    return _dump({"kata": kata.name, "attempts": listed})


def difference(kata: Kata, numbers: tuple[int, int], lines: Sequence[str]) -> str:
    """Return a unified diff as one object."""
    return _dump({"kata": kata.name, "from": numbers[0], "to": numbers[1], "diff": list(lines)})


def restored(kata: Kata, number: int, path: Path, copy: Path | None) -> str:
    """Return what is in the file now, and where the version before, as one object."""
    return _dump({"kata": kata.name, "restored": number, "file": str(path), "copy": str(copy) if copy else None})


def graded(report: Report, language: str) -> str:
    """Return a result as one object."""
    return _dump(result(report, language))


def result(report: Report, language: str) -> dict[str, Any]:
    """Return a result as plain data."""
    content = _envelope(report.kata, report.verdict, report.seed)
    content["stars"] = report.stars
    content["checks"] = [
        {
            "id": check.id, "tier": check.tier, "outcome": check.outcome.value,
            "message": sentence(check.message, language) if check.message else "",
            "input": check.input, "expected": check.expected, "got": check.got,
            "index": None if check.index is None else list(check.index), "ulp": _finite(check.ulp),
        }
        for check in report.checks
    ]  # fmt: skip
    content["mistakes"] = [
        {"id": wrong.id, "why": wrong.why[language], "card": wrong.card} for wrong in report.mistakes
    ]
    content["seconds"] = round(report.seconds, 3)
    content["output"] = report.output
    content["layers"] = dict(report.layers)
    if report.problem:
        content["message"] = sentence(report.problem, language)
        content["line"] = int(report.problem.values.get("line", "0"))
    if report.judge_fault:
        content["message"] = report.judge_fault
    return content


def plotted(kata: Kata, drawn: Sample | Message, picture: Path | None, language: str) -> str:
    """Return what was sampled as one object; what is no finite number is the string "nan", "inf" or "-inf"."""
    content: dict[str, Any] = {"kata": kata.name, "picture": str(picture) if picture else None, "message": ""}
    if isinstance(drawn, Message):
        return _dump(content | {"picture": None, "message": sentence(drawn, language)})
    content |= {"function": drawn.function, "drawn": drawn.written, "dtype": drawn.dtype}
    for name in ("x", "expected", "got"):
        content[name] = [v if math.isfinite(v) else str(v) for v in getattr(drawn, name).tolist()]
    return _dump(content)


def unreadable(kata: Kata, error: ActquizError, seed: int) -> str:
    """Return a file that could not be read as one object, with every check not run."""
    content = _envelope(kata.name, "error", seed)
    content["checks"] = [
        {
            "id": check, "tier": tier, "outcome": Outcome.NOT_RUN.value, "message": "", "input": "", "expected": "",
            "got": "", "index": None, "ulp": None,
        }
        for check, tier in kata.checks.items()
    ]  # fmt: skip
    content["message"] = error.message
    return _dump(content)


def _envelope(kata: str, verdict: str, seed: int) -> dict[str, Any]:
    return {
        "kata": kata, "verdict": verdict, "stars": 0, "checks": [], "mistakes": [], "seed": seed, "seconds": 0.0,
        "message": "", "line": 0, "output": "",
    }  # fmt: skip


def _finite(number: float | None) -> float | None:
    """JSON knows no infinity; where a number is missing altogether, how far it is off says nothing."""
    return number if number is not None and math.isfinite(number) else None


def _dump(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False) + "\n"
