"""The judge's end of a zygote: workers that are forked instead of started from nothing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from actquiz.grading import folder
from actquiz.grading.process import KEEPER_SECONDS, Process, boot, sweep
from actquiz.grading.processor import spent
from actquiz.grading.zygote import NUMBER

_END_SECONDS = 1.0


class Nursery:
    """Starts workers from one zygote, one at a time. Use it as a context manager.

    A zygote that a hostile file managed to kill is replaced for the next worker.
    """

    def __init__(self) -> None:
        self._last: Forked | None = None
        self._waiting: Process | None = None
        self._begin()

    def __enter__(self) -> Nursery:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the zygote, a worker that waits, and what they may have left."""
        if self._waiting:
            self._waiting.close()
            self._waiting = None
        with contextlib.suppress(OSError):
            self.control.shutdown(socket.SHUT_RDWR)
        self.control.close()
        if self.ended(_END_SECONDS) is None:
            self._zygote.kill()
        if self._zygote.wait():
            sweep(self._home)
        folder.remove(self._home)

    def prepare(self, layers: Collection[str]) -> None:
        """Have a worker wait for the next file. There must be no other."""
        if self._waiting is None:
            self._waiting = Process(layers, self.start)

    def process(self, layers: Collection[str]) -> Process:
        """Return the worker that waits, else a new one."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            if waiting.renewed():
                return waiting
            waiting.close()
        return Process(layers, self.start)

    def start(self, layers: Collection[str], home: Path, channel: int, output: int) -> Forked:
        """Fork a worker."""
        order = json.dumps({"folder": str(home), "layers": list(layers)}).encode()
        if self.ended(0) is not None or (self._last and self._last.status(0) is None):
            self.close()
            self._begin()
        with contextlib.suppress(OSError):  # a zygote that dies just now: its worker is told to be dead
            socket.send_fds(self.control, [order], [channel, output])
        self._last = Forked(self)
        return self._last

    def ended(self, seconds: float) -> int | None:
        """Wait; return the exit status of the zygote, None if it still lives."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._zygote.wait(seconds)
        return None

    def _begin(self) -> None:
        self._home = folder.make()
        self.control, theirs = socket.socketpair()
        with theirs:
            self._zygote = boot("zygote.py", theirs.fileno(), self._home, output=subprocess.DEVNULL)


class Forked:
    """A worker that was forked: the zygote, its parent, tells what becomes of it."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._process: int | None = None
        self._status: int | None = None

    def status(self, seconds: float) -> int | None:
        """Wait; return the exit status, negative for a signal, or None if the process still lives."""
        if self._process is None:
            self._process = self._told(seconds)
        if self._status is None and self._process is not None:
            self._status = self._told(seconds)
        return self._status

    def spent(self) -> float | None:
        """Return the seconds of processor that the learner's code has used, as `processor.spent`."""
        return spent(self._process) if self.status(0) is None and self._process else None

    def end(self) -> None:
        """Wait until the keeper has killed what it keeps; where there is none, or it fails, kill the worker."""
        if self._process is None:
            self._process = self._told(KEEPER_SECONDS)
        if self.status(KEEPER_SECONDS if sys.platform == "linux" else 0) is None and self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process, signal.SIGKILL)
            self.status(KEEPER_SECONDS)

    def _told(self, seconds: float) -> int | None:
        """Return the next number from the zygote, None if none comes in time; a dead zygote has killed its workers."""
        control = self._nursery.control
        control.settimeout(seconds)
        number = b""
        try:
            number = control.recv(NUMBER.size, socket.MSG_WAITALL)
        except (TimeoutError, BlockingIOError):
            return None
        except OSError:  # it died before it read its order
            pass
        if len(number) < NUMBER.size:
            self._status = self._nursery.ended(_END_SECONDS) or -signal.SIGKILL
            return self._status
        (told,) = NUMBER.unpack(number)
        return int(told)
