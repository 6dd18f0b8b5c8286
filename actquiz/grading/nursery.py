"""The judge's end of a zygote: workers that are forked instead of started from nothing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from actquiz.grading import folder
from actquiz.grading.process import KEEPER_SECONDS, boot, sweep

_NUMBER = struct.Struct("<i")
_END_SECONDS = 1.0


class Nursery:
    """Starts workers from one zygote, one at a time. Use it as a context manager.

    A zygote that a hostile file managed to kill is replaced for the next worker.
    """

    def __init__(self) -> None:
        self._begin()

    def __enter__(self) -> Nursery:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the zygote."""
        self._control.close()
        try:
            self._zygote.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._zygote.kill()
            self._zygote.wait()
        if self._zygote.returncode:
            sweep(self._home)
        folder.remove(self._home)

    def start(self, layers: Collection[str], home: Path, channel: int, output: int) -> Forked:
        """Fork a worker."""
        order = json.dumps({"folder": str(home), "layers": list(layers)}).encode()
        for attempts_left in (1, 0):
            try:
                socket.send_fds(self._control, [order], [channel, output])
                return Forked(self._control, self._home)
            except OSError:
                self.close()
                self._begin()
                if not attempts_left:
                    raise
        raise AssertionError("unreachable")

    def _begin(self) -> None:
        self._home = folder.make()
        self._control, theirs = socket.socketpair()
        with theirs:
            self._zygote = boot("zygote.py", theirs.fileno(), self._home, output=subprocess.DEVNULL)


class Forked:
    """A worker that was forked: the zygote, its parent, tells what becomes of it."""

    def __init__(self, control: socket.socket, home: Path) -> None:
        self._control = control
        self._home = home
        self._process: int | None = None
        self._status: int | None = None

    def status(self, seconds: float) -> int | None:
        """Wait; return the exit status, negative for a signal, or None if the process still lives."""
        while self._status is None:
            self._control.settimeout(seconds)
            try:
                number = self._control.recv(_NUMBER.size, socket.MSG_WAITALL)
            except TimeoutError:
                return None
            except OSError:
                number = b""
            if len(number) < _NUMBER.size:  # the zygote is dead, and with it its workers
                sweep(self._home)
                self._status = -signal.SIGKILL
            elif self._process is None:
                (self._process,) = _NUMBER.unpack(number)
            else:
                (self._status,) = _NUMBER.unpack(number)
        return self._status

    def end(self) -> None:
        """Wait until the keeper has killed what it keeps; where there is none, or it fails, kill the worker."""
        if self.status(KEEPER_SECONDS if sys.platform == "linux" else 0.0) is None and self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process, signal.SIGKILL)
            self.status(KEEPER_SECONDS)
