"""How much longer than the reference a function takes, measured so that noise takes no star."""

from __future__ import annotations

import math
import random
import statistics
import time
from typing import Any

import numpy as np

from actquiz.grading import workload
from actquiz.grading.checks.probe import Probe
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution

LIMIT = 5.0
TIMES = 100  # a probe of a thousand entries becomes one of a hundred thousand
_DOUBT = 2.0
_ROUNDS, _ATTEMPTS = 5, 3
_REFERENCE_SECONDS, _MOST_CALLS = 3e-3, 3
_PAUSE_SECONDS = 0.05
_known: dict[str, int] = {}


def require_speed(solution: Solution, probe: Probe) -> None:
    """A function takes at most `LIMIT` times as long as its reference on a hundred thousand entries."""
    ratio = _ratio(solution, probe)
    if ratio > LIMIT:
        shown = f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.1f}"
        raise CheckFailed("speed", function=probe.function, ratio=shown, limit=f"{LIMIT:.0f}")


def seconds(solution: Solution, probe: Probe) -> float:
    """Return how long a function takes for a hundred thousand entries, the least of several rounds."""
    return min(_round(solution, probe, 2)[0] for _ in range(_ROUNDS))


def _ratio(solution: Solution, probe: Probe) -> float:
    """Return how many times as long as the reference a function takes.

    Both sides take turns. Whatever else keeps the processor busy only makes times longer, so the least of the learner's
    and the median of the reference's never make a function slower than it is. One that seems too slow is measured again
    and again, with pauses; one that is far from the limit is not.
    """
    calls = _calls(probe)
    learner: list[float] = []
    reference: list[float] = []
    ratio = math.inf
    for attempt in range(_ATTEMPTS):
        time.sleep(_PAUSE_SECONDS if attempt else 0)
        for _ in range(_ROUNDS):
            took = _round(solution, probe, calls)
            learner.append(took[0])
            reference.append(took[1])
            ratio = min(learner) / statistics.median(reference)
            if ratio < LIMIT / _DOUBT:
                return ratio
        if not LIMIT < ratio < LIMIT * _DOUBT:
            break
    return ratio


def _calls(probe: Probe) -> int:
    """Return how many calls take long enough to be timed, which does not change from one file to the next."""
    if probe.function not in _known:
        once, _ = _reference(probe, [1.0])
        _known[probe.function] = max(1, min(_MOST_CALLS, int(_REFERENCE_SECONDS / once)))
    return _known[probe.function]


def _round(solution: Solution, probe: Probe, calls: int) -> tuple[float, float]:
    """Return the seconds for one call of the learner's function and of the reference.

    On both sides the making of the arrays counts, on the learner's the way too: they weigh little in many calls. What
    comes back must be right: then all of the calls were made.
    """
    # other numbers in every round: an answer that was kept is no use
    scales = [random.uniform(0.5, 1.0) for _ in range(calls)]  # noqa: S311
    learner, got = solution.work(probe.function, probe.args, probe.kwargs, TIMES, scales)
    reference, want = _reference(probe, scales)
    if not _alike(got, want):
        raise CheckFailed("work", input=probe.call, function=probe.function)
    return learner / calls, reference / calls


def _reference(probe: Probe, scales: list[float]) -> tuple[float, Any]:
    started = time.perf_counter()
    result = workload.run(probe.reference, probe.args, probe.kwargs, TIMES, scales)
    return time.perf_counter() - started, result


def _alike(got: Any, want: tuple[list[Any], list[tuple[int, ...]]]) -> bool:
    """Whether this is the right result; what comes from the worker may be anything."""
    match got:
        case (list() as totals, list() as shapes):
            return shapes == want[1] and len(totals) == len(want[0]) and all(map(_near, totals, want[0]))
    return False


def _near(got: Any, want: Any) -> bool:
    return (
        isinstance(got, np.ndarray | np.generic)
        and got.dtype.kind == "f"
        and got.shape == want.shape
        and np.allclose(got, want, rtol=1e-6, atol=1e-3)
    )
