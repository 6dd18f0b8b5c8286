"""How much longer than the reference a function takes, measured so that noise takes no star."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from actquiz.grading import wire, workload
from actquiz.grading.checks.probe import Probe
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution

LIMIT = 5.0
TIMES = 100  # a probe of a thousand entries becomes one of a hundred thousand
_DOUBT = 2.0
_ROUNDS, _ATTEMPTS = 5, 3
_REFERENCE_SECONDS, _FEW_CALLS, _MOST_CALLS = 3e-3, 3, 8
_PAUSE_SECONDS = 0.05
_known: dict[tuple[Any, ...], _Round] = {}


def require_speed(solution: Solution, probe: Probe) -> None:
    """A function takes at most `LIMIT` times as long as its reference on a hundred thousand entries."""
    ratio = _ratio(solution, probe)
    if ratio > LIMIT:
        shown = f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.1f}"
        raise CheckFailed("speed", function=probe.function, ratio=shown, limit=f"{LIMIT:.0f}")


def seconds(solution: Solution, probe: Probe) -> float:
    """Return how long a function takes for a hundred thousand entries, the least of several rounds."""
    return min(_learner(solution, probe, _round_of(probe, number)).clock for number in range(_ROUNDS))


def _ratio(solution: Solution, probe: Probe) -> float:
    """Return how many times as long as the reference a function takes.

    First its time on the clock stands against the processor's time of the reference, which no other program makes
    longer. Where that leaves a doubt both sides take turns, again and again, with pauses.
    """
    first = _round_of(probe, 0)
    learner, reference = [_learner(solution, probe, first)], [first.took]
    ratio = learner[0].clock / first.processor
    if ratio < LIMIT / _DOUBT:
        return ratio
    for attempt in range(_ATTEMPTS):
        time.sleep(_PAUSE_SECONDS if attempt else 0)
        for number in range(_ROUNDS):
            now = _made(probe, 1 + number + attempt * _ROUNDS, first.calls)
            learner.append(_learner(solution, probe, now))
            reference.append(now.took)
            ratio = _least(learner, reference)
            if ratio < LIMIT / _DOUBT:
                return ratio
        if not LIMIT < ratio < LIMIT * _DOUBT:
            break
    return ratio


class _Took(NamedTuple):
    """The seconds that one call takes, on the clock and of a processor, None where that is not known."""

    clock: float
    processor: float | None


def _least(learner: Sequence[_Took], reference: Sequence[_Took]) -> float:
    """Compare the least of each side: what disturbs a measurement only makes times longer.

    A busy machine keeps a worker waiting, which only the clock sees. Where the processor's time is not known to be all,
    the clock decides.
    """
    spent = [took.processor for took in learner if took.processor is not None]
    if len(spent) == len(learner):
        return min(spent) / min(took.processor for took in reference if took.processor is not None)
    return min(took.clock for took in learner) / min(took.clock for took in reference)


class _Round(NamedTuple):
    """Calls with a scale each, what comes of them, and the seconds that one takes the reference."""

    scales: list[float]
    result: tuple[list[Any], list[tuple[int, ...]]]
    clock: float
    processor: float

    @property
    def calls(self) -> int:
        """How many calls these are."""
        return len(self.scales)

    @property
    def took(self) -> _Took:
        """How long one takes."""
        return _Took(self.clock, self.processor)


def _round_of(probe: Probe, number: int) -> _Round:
    """Return a round that was made before for the same probe, or make it."""
    data = bytearray()
    key = (probe.reference, repr(wire.encode([*probe.args, dict(probe.kwargs)], data)), bytes(data), number)
    if key not in _known:
        # light functions need many calls, else the way there and back would count as theirs
        once = _made(probe, number, _FEW_CALLS).processor
        _known[key] = _made(probe, number, max(1, min(_MOST_CALLS, int(_REFERENCE_SECONDS / once))))
    return _known[key]


def _made(probe: Probe, number: int, calls: int) -> _Round:
    """Have the reference do a round. No two rounds share a scale: an answer that was kept is no use."""
    scales = [1.0 - (number * _MOST_CALLS + index) / 512 for index in range(calls)]
    clock, processor = time.perf_counter(), time.thread_time()
    result = workload.run(probe.reference, probe.args, probe.kwargs, TIMES, scales)
    clock, processor = time.perf_counter() - clock, time.thread_time() - processor
    return _Round(scales, result, clock / calls, processor / calls)


def _learner(solution: Solution, probe: Probe, turn: _Round) -> _Took:
    """Return the seconds for one call of the learner's function.

    The making of the arrays counts, as it does for the reference, and the way too: they weigh little in many calls.
    What comes back must be right: then all of the calls were made.
    """
    work = solution.work(probe.function, probe.args, probe.kwargs, TIMES, turn.scales)
    if not _alike(work.reply.value, turn.result):
        raise CheckFailed("work", input=probe.call, function=probe.function)
    return _Took(work.clock / turn.calls, None if work.processor is None else work.processor / turn.calls)


def _alike(got: Any, want: tuple[list[Any], list[tuple[int, ...]]]) -> bool:
    """Whether this is the right result; what comes from the worker may be anything."""
    match got:
        case (list() as totals, list() as shapes):
            return shapes == want[1] and len(totals) == len(want[0]) and all(map(_near, totals, want[0]))
    return False


def _near(got: Any, want: Any) -> bool:
    return (
        isinstance(got, np.ndarray | np.generic)
        and got.dtype.kind in "fiu"
        and got.shape == want.shape
        and np.allclose(got, want, rtol=1e-6, atol=1e-3)
    )
