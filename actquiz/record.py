"""A report as plain data that JSON can hold, and back: for what is kept in a file or sent between processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from actquiz.report import CheckResult, Message, Mistake, Outcome, Report


def plain(report: Report) -> dict[str, Any]:
    """Return a report as dictionaries, lists, texts and numbers."""
    return asdict(report)


def restored(content: Mapping[str, Any]) -> Report:
    """Return the report that `plain` was given.

    Raises:
        KeyError, TypeError, ValueError: it is no report, or one of another version.
    """
    checks = tuple(
        CheckResult(
            **{
                **check,
                "outcome": Outcome(check["outcome"]),
                "message": _message(check["message"]),
                "index": None if check["index"] is None else tuple(check["index"]),
            }
        )
        for check in content["checks"]
    )
    mistakes = tuple(Mistake(**mistake) for mistake in content["mistakes"])
    return Report(**{**content, "checks": checks, "problem": _message(content["problem"]), "mistakes": mistakes})


def _message(content: Mapping[str, Any] | None) -> Message | None:
    return None if content is None else Message(content["key"], content["values"])
