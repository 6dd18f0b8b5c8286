"""What the craft of a solution comes to: the time of each function, and how exact it is. Nothing is judged here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from actquiz.grading.process import Fault, Process
from actquiz.grading.sandbox import LAYERS
from actquiz.katas import Kata

if TYPE_CHECKING:
    from actquiz.grading.solution import Solution


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds for 100,000 entries, and the largest error on the golden rows in units of the last place.

    Each is None where it is not asked of the function, or where the function gives no answer.
    """

    seconds: float | None = None
    ulp: float | None = None


class Side(NamedTuple):
    """A solution to be shown: its text, and what was measured of each function."""

    text: str
    measured: Mapping[str, Measured]


def measure(
    kata: Kata,
    source: bytes,
    *,
    layers: Collection[str] = LAYERS,
    begin: Callable[[Collection[str]], Process] = Process,
) -> Mapping[str, Measured]:
    """Measure every function of a file."""
    with begin(layers) as process:
        from actquiz.grading.client import Client
        from actquiz.grading.solution import Solution

        with closing(Client(process, source, f"{kata.name}.py")) as client:
            try:
                client.load()
            except Fault:
                return {function: Measured() for function in kata.functions}
            solution = Solution(client)
            times, errors = _times(kata, solution), _errors(kata, solution)
    return {function: Measured(times.get(function), errors.get(function)) for function in kata.functions}


def _times(kata: Kata, solution: Solution) -> dict[str, float]:
    """Return the seconds of each function of which the speed is judged, the longest of its calls."""
    from actquiz.grading.checks import speed
    from actquiz.grading.contracts import contracts_of
    from actquiz.grading.failure import CheckFailed

    times: dict[str, float] = {}
    for contract in contracts_of(kata) if "speed" in kata.checks else ():
        for probe in contract.heavy():
            try:
                times[probe.function] = max(times.get(probe.function, 0.0), speed.seconds(solution, probe))
            except (Fault, CheckFailed):
                continue
    return times


def _errors(kata: Kata, solution: Solution) -> dict[str, float]:
    """Return the largest error of each function that has golden rows."""
    from actquiz.grading.failure import CheckFailed
    from actquiz.grading.golden import Golden

    golden = Golden(kata.folder)
    errors: dict[str, float] = {}
    for function in golden.functions if "ulp" in kata.checks else ():
        try:
            rows = golden.rows(function)
            got = solution.call(function, (rows.x,), {}).value
            # nothing is allowed, so that the check tells how far off the worst is
            rows.require(got, bound=0.0)
            errors[function] = 0.0
        except CheckFailed as failure:
            if failure.ulp is not None:
                errors[function] = failure.ulp
        except Fault:
            continue
    return errors
