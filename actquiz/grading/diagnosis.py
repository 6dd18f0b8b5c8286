"""Which known mistake a file makes: its answers are compared with those of the known wrong solutions.

The wrong solutions are ours and run here, on the very calls that the checks made.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from actquiz import catalogue
from actquiz.grading import objectives, wire
from actquiz.grading.client import Raised, Reply
from actquiz.grading.likeness import ORDINARY, TO_THE_LAST, Likeness, Outcome
from actquiz.katas import Kata, Wrong
from actquiz.report import CheckResult

# what fails so gives the right answers, or did not give them in a call that was kept
_NOT_BY_VALUE = {"cause.speed", "cause.work"}


def recognise(kata: Kata, failed: Iterable[CheckResult], replies: Mapping[bytes, Outcome]) -> tuple[Wrong, ...]:
    """Return the known mistakes that explain failing checks, at most one for each function.

    A function is recognised when exactly one wrong solution answers all its calls in the same way. Where several do,
    the words of exceptions must be the same as well, else the answers of all functions of the kata.

    Args:
        kata: the kata with its wrong solutions.
        failed: the checks that failed.
        replies: what became of every call of the learner's file, by its frame.
    """
    known, _ = catalogue.mistakes(kata)
    found = {}
    for function, likeness in _blamed(failed).items():
        strictly = replace(likeness, strict=True)
        for functions, how in (((function,), likeness), ((function,), strictly), (kata.functions, likeness)):
            matches = _matches(kata, known, functions, replies, how)
            if len(matches) == 1:
                found[matches[0].id] = matches[0]
                break
    return tuple(found.values())


def _matches(
    kata: Kata,
    known: Iterable[Wrong],
    functions: Collection[str],
    replies: Mapping[bytes, Outcome],
    likeness: Likeness,
) -> list[Wrong]:
    """Return the wrong solutions that answer all calls of some functions as the learner's file did."""
    calls = {request: reply for request, reply in replies.items() if _comparable(request, reply, functions)}
    ours = _functions(kata.solution)
    right = {request: likeness.between(reply, _call(ours, request)) for request, reply in calls.items()}
    if all(right.values()):
        return []
    # where the learner is right, so are most of the wrong solutions: those calls come last
    telling = sorted(calls, key=lambda request: right[request])

    def answer_alike(functions: Mapping[str, Any]) -> bool:
        return all(likeness.between(calls[request], _call(functions, request)) for request in telling)

    return [wrong for wrong in known if answer_alike(_functions(wrong.path))]


def _blamed(failed: Iterable[CheckResult]) -> dict[str, Likeness]:
    """Return the functions that failing checks name, with how alike the answers of a known mistake must be."""
    blamed: dict[str, Likeness] = {}
    for check in failed:
        if check.message and check.message.key not in _NOT_BY_VALUE and (name := check.message.values.get("function")):
            tolerance = TO_THE_LAST if check.message.key == "cause.ulp" else ORDINARY
            blamed.setdefault(name, Likeness(tolerance, warnings=check.message.key == "cause.warning"))
    return blamed


def _comparable(request: bytes, reply: Outcome, functions: Collection[str]) -> bool:
    """A call that hung or killed its process is not made here."""
    return isinstance(reply, Reply | Raised) and wire.unpack_call(request)[0] in functions


def _functions(path: Path) -> dict[str, Any]:
    """Run a file of ours and return what it defines."""
    namespace: dict[str, Any] = {"__name__": path.stem}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(_code(path, path.stat().st_mtime_ns), namespace)  # noqa: S102  # a file of the kata, as its checks are
    return namespace


@cache
def _code(path: Path, _: int) -> CodeType:
    return compile(path.read_bytes(), path.name, "exec")


def _call(functions: Mapping[str, Any], request: bytes) -> Outcome:
    """Make a call here and return what the worker would have sent of it."""
    name, sent, kwargs = wire.unpack_call(request)
    function = functions.get(name)
    if not callable(function):
        return Raised("missing")
    try:
        with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("always")
            value = function(*objectives.given(sent, wire.Named), **kwargs)
        wire.encode(value, bytearray())
    except wire.WireError as error:
        return Raised("unreadable", str(error))
    except Exception as error:
        return Raised(type(error).__name__, str(error))
    return Reply(value, [f"{warning.category.__name__}: {warning.message}" for warning in caught], sent)
