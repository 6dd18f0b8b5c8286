"""What a solution must refuse: a call that has to end in an exception."""

from __future__ import annotations

from typing import Any

from actquiz.grading.client import Raised
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show


def require_error(solution: Solution, function: str, *args: Any, error: str = "ValueError", naming: str = "") -> None:
    """Call and demand an exception of the class `error`, or of one derived from it, with `naming` in its message."""
    call = expression(function, args, {})
    try:
        got = show(solution.call(function, args, {}).value)
    except Raised as raised:
        if raised.kind == "missing":
            raise
        got = f"{raised.kind}: {raised.detail}"
        if error in raised.bases:
            if naming in raised.detail:
                return
            name = repr(naming)
            raise CheckFailed("error_names", input=call, got=got, function=function, error=error, name=name) from None
        if raised.kind != "unreadable":
            raise CheckFailed(
                "wrong_error", input=call, expected=error, got=got, function=function, error=error, type=raised.kind
            ) from None
    raise CheckFailed("no_error", input=call, expected=error, got=got, function=function, error=error)
