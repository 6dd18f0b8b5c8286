"""The process of a worker: start it, pass bytes within a deadline, bound what it prints, kill it.

Only the standard library, so that it can be started before the judge imports numpy and pytest: both sides
then boot at the same time.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path

from actquiz.errors import ActquizError
from actquiz.grading import folder
from actquiz.grading.sandbox import LAYERS

CPU_SECONDS = 60  # the wall clock of the judge is the limit; this stops a worker that lost its judge
KEEPER_SECONDS = 5  # more than the keeper needs to kill a few hundred processes
OUTPUT_KEPT = 64 << 10
OUTPUT_LIMIT = 8 << 20
_CHUNK = 64 << 10


class Fault(Exception):
    """The learner's code did not answer. `line` is the line in the learner's file, 0 if unknown."""

    def __init__(self, kind: str, detail: str = "", line: int = 0) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail
        self.line = line


class Died(Fault):
    """The process ended, spoke nonsense, or printed without end."""


class TimedOut(Fault):
    """It did not answer within its time."""


class Process:
    """One untrusted process. Use it as a context manager; leaving it kills the process and all it started."""

    def __init__(self, layers: Collection[str] = LAYERS) -> None:
        if not hasattr(os, "fork"):
            raise ActquizError("grading.windows")
        self.layers = layers
        self._folder = folder.make()
        ours, theirs = socket.socketpair()
        read_end, write_end = os.pipe()
        with theirs:
            self._process = subprocess.Popen(
                [
                    sys.executable, "-I", "-S", "-u", str(Path(__file__).with_name("worker.py")),
                    str(theirs.fileno()), _numpy_folder(), str(CPU_SECONDS), ",".join(layers),
                ],
                stdin=subprocess.DEVNULL,
                stdout=write_end,
                stderr=write_end,
                cwd=self._folder,
                env=_environment(str(self._folder)),
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )  # fmt: skip
        os.close(write_end)
        self._channel = ours
        self._channel.setblocking(False)
        self._pipe = read_end
        os.set_blocking(self._pipe, False)
        self.started = time.monotonic()
        self.output = bytearray()
        self._printed = 0

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the process and everything in its session."""
        if self._pipe < 0:
            return
        self._end()
        self._channel.close()
        with contextlib.suppress(Died, BlockingIOError):
            self._keep(os.read(self._pipe, OUTPUT_KEPT))  # what was printed since the last answer
        os.close(self._pipe)
        self._pipe = -1
        folder.remove(self._folder)

    def _end(self) -> None:
        """Hang up, so that the keeper kills what it keeps; where there is none, or it fails, kill what can be found."""
        # closing is not enough: a process that the host forked meanwhile may hold a copy of this descriptor
        with contextlib.suppress(OSError):
            self._channel.shutdown(socket.SHUT_RDWR)
        if sys.platform == "linux":
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(KEEPER_SECONDS)
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        if self._process.wait() < 0:
            _sweep(self._folder)

    def send(self, data: bytes, deadline: float) -> None:
        """Send everything by `deadline`, in the time of `time.monotonic`. Raises Fault."""
        request = memoryview(data)
        while request:
            self._wait(select.POLLOUT, deadline)
            try:
                request = request[self._channel.send(request[:_CHUNK]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise self._death() from None

    def receive(self, size: int, deadline: float) -> bytes:
        """Receive exactly `size` bytes by `deadline`. Raises Fault."""
        received = bytearray()
        while len(received) < size:
            self._wait(select.POLLIN, deadline)
            try:
                chunk = self._channel.recv(min(size - len(received), _CHUNK))
            except BlockingIOError:
                continue
            except OSError:
                chunk = b""
            if not chunk:
                raise self._death()
            received += chunk
        return bytes(received)

    def _wait(self, event: int, deadline: float) -> None:
        """Wait until the channel is ready, draining what the learner's code prints meanwhile."""
        poll = select.poll()
        poll.register(self._channel, event)
        poll.register(self._pipe, select.POLLIN)
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimedOut("time")
            ready = dict(poll.poll(left * 1000))
            if self._pipe in ready and not self._drain():
                poll.unregister(self._pipe)
            if self._channel.fileno() in ready:
                return

    def _drain(self) -> bool:
        """Keep the first part of the output, drop the rest, refuse a flood; False at its end."""
        try:
            chunk = os.read(self._pipe, _CHUNK)
        except BlockingIOError:
            return True
        self._keep(chunk)
        return bool(chunk)

    def _keep(self, chunk: bytes) -> None:
        self._printed += len(chunk)
        self.output += chunk[: max(0, OUTPUT_KEPT - len(self.output))]
        if self._printed > OUTPUT_LIMIT:
            raise Died("flood", f"{OUTPUT_LIMIT >> 20} MiB")

    def _death(self) -> Died:
        try:
            status = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return Died("hung-up")
        if status < 0:
            return Died("signal", signal.Signals(-status).name)
        return Died("exit", str(status))


def _sweep(home: Path) -> None:
    """Kill what a keeper that was itself killed has lost: processes that began with the environment of this one."""
    mark = f"HOME={home}\0".encode()
    deadline = time.monotonic() + KEEPER_SECONDS
    found = True
    while found and time.monotonic() < deadline:
        found = False
        for entry in Path("/proc").glob("[0-9]*/environ"):
            with contextlib.suppress(OSError):
                if mark in entry.read_bytes():
                    found = True
                    os.kill(int(entry.parent.name), signal.SIGKILL)


def _numpy_folder() -> str:
    """Return where numpy is installed, without importing it: the worker imports it at the same time."""
    found = find_spec("numpy")
    if found is None or found.origin is None:
        raise ImportError("numpy")
    return str(Path(found.origin).parent.parent)


def _environment(home: str) -> dict[str, str]:
    """Built from nothing, so that no variable of the learner's shell changes a verdict."""
    # with more than one thread BLAS may fail to start under the memory limit
    threads = {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "VECLIB")}
    kept = {name: os.environ[name] for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE") if name in os.environ}
    return {"PATH": os.defpath, "HOME": home, "TMPDIR": home, "LC_ALL": "C.UTF-8", **threads, **kept}
