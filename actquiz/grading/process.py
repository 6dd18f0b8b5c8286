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
from collections.abc import Callable, Collection
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from actquiz.errors import ActquizError
from actquiz.grading import folder
from actquiz.grading.processor import spent
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


class Life(Protocol):
    """What the judge knows of a worker beside its bytes: how it ended, and that it is over."""

    def status(self, seconds: float) -> int | None:
        """Wait; return the exit status, negative for a signal, or None if the process still lives."""

    def spent(self) -> float | None:
        """Return the seconds of processor that the learner's code has used, as `processor.spent`."""

    def end(self) -> None:
        """See to it that nothing lives on, after the judge has hung up."""


# starts a worker: its layers, its folder, the descriptors of its channel and of its output
Start = Callable[[Collection[str], Path, int, int], Life]


class Spawned:
    """A worker that is a process started from nothing."""

    def __init__(self, layers: Collection[str], home: Path, channel: int, output: int) -> None:
        self._home = home
        self._process = boot("worker.py", channel, home, ",".join(layers), output=output)

    def status(self, seconds: float) -> int | None:
        """Wait; return the exit status, negative for a signal, or None if the process still lives."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(seconds)
        return None

    def spent(self) -> float | None:
        """Return the seconds of processor that the learner's code has used, as `processor.spent`."""
        return spent(self._process.pid)

    def end(self) -> None:
        """Wait until the keeper has killed what it keeps; where there is none, or it fails, kill what can be found."""
        if self.status(KEEPER_SECONDS if sys.platform == "linux" else 0) is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        if self._process.wait() < 0:
            sweep(self._home)


def boot(script: str, channel: int, home: Path, *arguments: str, output: int) -> subprocess.Popen[bytes]:
    """Start a script that lies beside this file, with its end of a channel and a world built from nothing.

    Raises:
        ActquizError: this system cannot limit a process.
    """
    if not hasattr(os, "fork"):
        raise ActquizError("grading.windows")
    return subprocess.Popen(
        [
            sys.executable, "-I", "-S", "-u", str(Path(__file__).with_name(script)),
            str(channel), _numpy_folder(), str(CPU_SECONDS), *arguments,
        ],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        cwd=home,
        env=_environment(str(home)),
        pass_fds=[channel],
        start_new_session=True,
    )  # fmt: skip


class Process:
    """One untrusted process. Use it as a context manager; leaving it kills the process and all it started."""

    def __init__(self, layers: Collection[str] = LAYERS, start: Start = Spawned) -> None:
        self.layers = layers
        self.start = start
        self._folder = folder.make()
        ours, theirs = socket.socketpair()
        read_end, write_end = os.pipe()
        try:
            self._life = start(layers, self._folder, theirs.fileno(), write_end)
        except BaseException:
            ours.close()
            os.close(read_end)
            folder.remove(self._folder)
            raise
        finally:
            theirs.close()
            os.close(write_end)
        self._channel = ours
        self._channel.setblocking(False)
        self._pipe = read_end
        os.set_blocking(self._pipe, False)
        self._poll = select.poll()
        self._poll.register(self._channel, select.POLLIN)
        self._poll.register(self._pipe, select.POLLIN)
        self._received = bytearray()
        self.started = time.monotonic()
        self.output = bytearray()
        self._printed = 0

    def renewed(self) -> bool:
        """Count the time from now, for one that was started ahead; False if it has died meanwhile."""
        self.started = time.monotonic()
        return self._life.status(0) is None

    def spent(self) -> float | None:
        """Return the seconds of processor that the learner's code has used, as `processor.spent`."""
        return self._life.spent()

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
        """Hang up, so that the keeper kills what it keeps."""
        # closing is not enough: a process that the host forked meanwhile may hold a copy of this descriptor
        with contextlib.suppress(OSError):
            self._channel.shutdown(socket.SHUT_RDWR)
        self._life.end()

    def send(self, data: bytes, deadline: float) -> None:
        """Send everything by `deadline`, in the time of `time.monotonic`. Raises Fault."""
        request = memoryview(data)
        while request:
            try:
                request = request[self._channel.send(request[:_CHUNK]) :]
            except BlockingIOError:
                self._poll.modify(self._channel, select.POLLOUT)
                self._wait(deadline)
                self._poll.modify(self._channel, select.POLLIN)
            except OSError:
                raise self._death() from None

    def receive(self, size: int, deadline: float) -> bytes:
        """Receive exactly `size` bytes by `deadline`. Raises Fault."""
        while len(self._received) < size:
            self._wait(deadline)
            try:
                # the next parts of a frame mostly come with the first
                chunk = self._channel.recv(_CHUNK)
            except BlockingIOError:
                continue
            except OSError:
                chunk = b""
            if not chunk:
                raise self._death()
            self._received += chunk
        taken = bytes(self._received[:size])
        del self._received[:size]
        return taken

    def _wait(self, deadline: float) -> None:
        """Wait until the channel is ready, draining what the learner's code prints meanwhile."""
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimedOut("time")
            ready = dict(self._poll.poll(left * 1000))
            if self._pipe in ready and not self._drain():
                self._poll.unregister(self._pipe)
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
        status = self._life.status(1)
        if status is None:
            return Died("hung-up")
        if status < 0:
            return Died("signal", signal.Signals(-status).name)
        return Died("exit", str(status))


def sweep(home: Path) -> None:
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
