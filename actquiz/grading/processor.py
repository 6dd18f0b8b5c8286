"""The processors on which judge and worker run."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.sharedctypes import Synchronized

# fields of /proc/…/stat, counted from behind the name
_PROCESSOR = 36
_TIMES_OF_CHILDREN = slice(13, 15)


class Seat:
    """Keeps this thread on the processor where it runs, until `leave`. `other` is the one for the worker, if any.

    Args:
        together: whether the worker gets the same processor: of two that wait for each other only one ever works, and
            waking the other elsewhere takes longer. Two that both work would only be in each other's way.
    """

    def __init__(self, *, together: bool) -> None:
        self.other: int | None = None
        self._before: set[int] = set()
        if sys.platform != "linux":
            return
        with contextlib.suppress(OSError):
            before = os.sched_getaffinity(0)
            here = int(_fields("thread-self")[_PROCESSOR])
            os.sched_setaffinity(0, {here})
            self._before = before
            self.other = here if together else min(before - {here}, default=here)

    def leave(self) -> None:
        """Let this thread run anywhere it could before."""
        if sys.platform == "linux" and self._before:
            with contextlib.suppress(OSError):
                os.sched_setaffinity(0, self._before)
            self._before = set()


def pool() -> ProcessPoolExecutor:
    """Return a pool with a process for each processor, kept there with all that it starts.

    Judges that choose for themselves would share processors with each other's workers.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(processors(), initializer=_settle_next, initargs=(multiprocessing.Value("i", 0),))


def _settle_next(turns: Synchronized[int]) -> None:
    with turns.get_lock():
        turn = turns.value
        turns.value += 1
    if sys.platform == "linux":
        available = sorted(os.sched_getaffinity(0))
        settle(0, available[: turn % len(available)])


def spent(keeper: int) -> float | None:
    """Return the seconds of processor that the one process behind a keeper has used: those do not grow by waiting.

    None where the system does not tell, or where that process has or had children: those may have worked for it.
    Source: clock_getcpuclockid(3).
    """
    if sys.platform != "linux":
        return None
    try:
        (worker,) = _children(keeper)
        if _children(worker) or any(map(int, _fields(worker)[_TIMES_OF_CHILDREN])):
            return None
        return time.clock_gettime(~worker << 3 | 2)
    except (OSError, ValueError):
        return None


def _children(process: int) -> list[int]:
    threads = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for thread in threads for child in thread.read_bytes().split()]


def _fields(process: int | str) -> list[bytes]:
    # the name, in parentheses, may itself hold anything
    return Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def settle(process: int, taken: Collection[int]) -> int:
    """Keep a process, and all that it starts, on the processor that is least taken, and return its number.

    Two judges that choose for themselves choose the same one again and again. Where it cannot be done, it is not.
    """
    if sys.platform != "linux":
        return 0
    number = min(sorted(os.sched_getaffinity(0)), key=list(taken).count)
    with contextlib.suppress(OSError):
        os.sched_setaffinity(process, {number})
    return number
