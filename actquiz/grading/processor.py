"""One processor for judge and worker: of the two only one ever works, and waking the other elsewhere takes longer."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

_PROCESSOR = 36  # field of /proc/…/stat, counted from behind the name


class Seat:
    """Keeps this thread on the processor where it runs, until `leave`. `number` is None where that cannot be said."""

    def __init__(self) -> None:
        self.number: int | None = None
        if sys.platform != "linux":
            return
        with contextlib.suppress(OSError):
            self._before = os.sched_getaffinity(0)
            fields = Path("/proc/thread-self/stat").read_bytes().rpartition(b")")[2].split()
            here = int(fields[_PROCESSOR])
            os.sched_setaffinity(0, {here})
            self.number = here

    def leave(self) -> None:
        """Let this thread run anywhere it could before."""
        if sys.platform == "linux" and self.number is not None:
            with contextlib.suppress(OSError):
                os.sched_setaffinity(0, self._before)
            self.number = None
