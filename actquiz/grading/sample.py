"""Sampling a learner's function over x, for a picture: nothing is judged here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from actquiz.errors import ActquizError
from actquiz.grading.focus import Focus
from actquiz.grading.process import Fault, Process
from actquiz.grading.sandbox import LAYERS
from actquiz.katas import Kata
from actquiz.report import Message

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from actquiz.grading.checks import Contract, Curve
    from actquiz.grading.solution import Solution

# on each side of 0, which is a point itself; some four points a dot in a terminal of 120 columns
_POINTS = 480


@dataclass(frozen=True)
class Sample:
    """What a function should give and what the learner's gives, over x; all three are float64.

    `written` is what was computed, as an expression in `x`, and `dtype` in which dtype.
    """

    kata: str
    function: str
    written: str
    dtype: str
    x: NDArray[Any]
    expected: NDArray[Any]
    got: NDArray[Any]


def sample(
    kata: Kata,
    source: bytes,
    focus: Focus,
    *,
    layers: Collection[str] = LAYERS,
    begin: Callable[[Collection[str]], Process] = Process,
) -> Sample | Message:
    """Call the function in focus over x, or if it does not answer the next of the kata that does.

    Where none answers, return the sentence that says why the first did not, its `function` among the values; a file
    that does not load gives a sentence without one.

    Raises:
        ActquizError: no function of this kata is a curve over x.
    """
    with begin(layers) as process:
        from actquiz.grading.client import Client
        from actquiz.grading.plugin import fault_message
        from actquiz.grading.solution import Solution

        with closing(Client(process, source, f"{kata.name}.py")) as client:
            try:
                client.load()
            except Fault as fault:
                return fault_message(fault)
            return _first_that_answers(kata, Solution(client), focus)


def _first_that_answers(kata: Kata, solution: Solution, focus: Focus) -> Sample | Message:
    import numpy as np

    from actquiz.grading.failure import CheckFailed
    from actquiz.grading.plugin import fault_message

    x = (np.arange(-_POINTS, _POINTS + 1) * focus.reach / _POINTS).astype(focus.dtype)
    reasons = []
    for contract, curve in _curves(kata, focus, x):
        try:
            got, expected = contract.first_result(solution, curve.probe)
        except Fault as fault:
            reasons.append(_about(curve, fault_message(fault)))
        except CheckFailed as failure:
            reasons.append(_about(curve, Message(f"cause.{failure.key}", failure.values)))
        else:
            lines = (np.asarray(values, np.float64).reshape(x.size, -1)[:, 0] for values in (x, expected, got))
            return Sample(kata.name, curve.probe.function, curve.written, focus.dtype, *lines)
    if not reasons:
        raise ActquizError("plot.none", name=kata.name, exit_code=1)
    return reasons[0]


def _curves(kata: Kata, focus: Focus, x: NDArray[Any]) -> Iterator[tuple[Contract, Curve]]:
    """Yield the curve of the function in focus, then those of the others."""
    from actquiz.grading.contracts import contracts_of

    contracts = list(contracts_of(kata))
    for function in dict.fromkeys((focus.function, *kata.functions)):
        parameters: Mapping[str, Any] = focus.parameters if function == focus.function else {}
        for contract in contracts:
            if curve := contract.curve(function, x, parameters):
                yield contract, curve


def _about(curve: Curve, reason: Message) -> Message:
    return Message(reason.key, {**reason.values, "function": curve.probe.function})
