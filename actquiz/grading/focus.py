"""What of a kata a picture should show: that of which the first failing check speaks."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actquiz.katas import Kata
from actquiz.report import Report

REACH = 6.0
# a failing input beyond the last of these would press everything else into one column
_REACHES = (REACH, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1e3, 2e3, 5e3, 1e4)
# how `solution.show` writes an array that is too long for an expression
_DESCRIBED = re.compile(r"<array of[^>]*>")


@dataclass(frozen=True, slots=True)
class Focus:
    """A function of the learner's file, its keyword arguments, how far from 0 to look, and in which dtype."""

    function: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    reach: float = REACH
    dtype: str = "float64"


def focus_of(kata: Kata, report: Report | None) -> Focus:
    """Return what the first failing check was about; the kata's main function where no check says it."""
    check = report.first_failure if report else None
    written = _DESCRIBED.sub(r"()", check.input) if check else ""
    try:
        call = next((node for node in ast.walk(ast.parse(written, mode="eval")) if isinstance(node, ast.Call)), None)
    except SyntaxError:
        call = None
    if check is None or call is None or not isinstance(call.func, ast.Name):
        return Focus(kata.functions[0])
    parameters = {}
    for keyword in call.keywords:
        if keyword.arg and isinstance(keyword.value, ast.Constant | ast.UnaryOp):
            parameters[keyword.arg] = ast.literal_eval(keyword.value)
    dtype = "float32" if "float32" in check.input else "float64"
    return Focus(call.func.id, parameters, _reach(call.args), dtype)


def _reach(arguments: list[ast.expr]) -> float:
    """Return how far to look so that the numbers in the arguments lie inside."""
    numbers = [
        abs(node.value)
        for argument in arguments
        for node in ast.walk(argument)
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float)
    ]
    furthest = max((number for number in numbers if math.isfinite(number)), default=0.0)
    return next((reach for reach in _REACHES if furthest < reach), REACH)
