"""The keeper: a process between judge and learner's code that leaves nothing alive.

On Linux the worker forks. The child runs the learner's code; the parent, the keeper, adopts whatever that code
leaves behind, daemons in sessions of their own too, and kills it all when the child ends or the judge hangs up.
The judge does not adopt by itself: it may be a thread of another program, whose own orphans it would take and
whose children it would reap.

Loaded by the worker from beside it, so this imports nothing of the package.

Sources: prctl(2), PR_SET_CHILD_SUBREAPER and PR_SET_PDEATHSIG; proc(5); pid_namespaces(7).
"""

import contextlib
import os
import select
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

_PDEATHSIG, _DUMPABLE, _CHILD_SUBREAPER = 1, 4, 36
# more than a worker has open when it forks
_DESCRIPTORS = 1024
_GO = b"go"


def keep(channel: int, isolate: Callable[[], None] | None) -> str:
    """Fork; the parent becomes the keeper, this returns in the child.

    Args:
        channel: descriptor of the socket to the judge.
        isolate: moves its process into namespaces of its own, or raises OSError. What fails half-way cannot be
            taken back, so a process that is given up then tries it first.

    Returns:
        why `isolate` failed, or nothing.
    """
    if sys.platform != "linux":
        return "only on Linux"
    adopt()
    failure, worker = _isolated(isolate) if isolate else ("", 0)
    if worker is None:
        return ""
    if not worker:
        worker = os.fork()
        if not worker:
            _prctl(_PDEATHSIG, signal.SIGKILL)
            return failure
    hide(True)
    _end_as(_watch(worker, channel))
    raise AssertionError("unreachable")


def adopt() -> None:
    """Become the parent of every descendant whose own parent died, and die with the judge."""
    _prctl(_CHILD_SUBREAPER, 1)
    # a signal that can be handled: the keeper has work to do when the judge is gone
    _prctl(_PDEATHSIG, signal.SIGTERM)


def hide(hidden: bool) -> None:
    """Leave no core file in the worker's name, and be out of reach of its debugger."""
    _prctl(_DUMPABLE, not hidden)


def _isolated(isolate: Callable[[], None]) -> tuple[str, int | None]:
    """Fork a process that isolates itself and forks the worker: process 1 of its namespace, adopted by the keeper.

    Returns:
        why it failed, and the worker's id: 0 if there is none, None in the worker.
    """
    ours, theirs = socket.socketpair()
    scout = os.fork()
    if scout:
        theirs.close()
        answer = ours.recv(4096).decode(errors="replace")
        os.waitpid(scout, 0)
        with contextlib.suppress(OSError):
            ours.sendall(_GO)
        ours.close()
        return ("", int(answer)) if answer.isdecimal() else (answer or "it died of it", 0)
    ours.close()
    try:
        isolate()
        worker = os.fork()
    except OSError as error:
        theirs.sendall((str(error) or type(error).__name__).encode()[:4096])
        os._exit(1)
    if worker:
        theirs.sendall(str(worker).encode())
        os._exit(0)
    theirs.recv(len(_GO))
    theirs.close()
    # only now: the parent whose death counts is the keeper, no longer the scout
    _prctl(_PDEATHSIG, signal.SIGKILL)
    return "", None


def _watch(worker: int, channel: int) -> int:
    """Wait until the worker ends or the judge hangs up, kill all that is left, return how the worker ended."""
    woken, wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    _close_all_but(channel, woken, wake)
    poll = select.poll()
    poll.register(channel, 0)  # a hang-up is always reported
    poll.register(woken, select.POLLIN)
    status = _reap(worker)
    while status is None:
        ready = dict(poll.poll())
        if channel in ready or (woken in ready and signal.SIGTERM in os.read(woken, 512)):
            break
        status = _reap(worker)
    return clear(worker, status)


def _reap(worker: int) -> int | None:
    """Take up the dead; return the worker's status when it is among them."""
    status = None
    with contextlib.suppress(ChildProcessError):
        while (dead := os.waitpid(-1, os.WNOHANG))[0]:
            status = dead[1] if dead[0] == worker else status
    return status


def clear(worker: int, status: int | None) -> int:
    """Kill every descendant, the worker too if it has no status yet, and return that.

    The children of a dead one become those of the keeper, until there are none.
    """
    if status is None:
        os.kill(worker, signal.SIGKILL)
        _, status = os.waitpid(worker, 0)
    with contextlib.suppress(ChildProcessError):
        while True:
            dead, _ = os.waitpid(-1, os.WNOHANG)
            if not dead:
                for child in _children():
                    with contextlib.suppress(OSError):
                        os.kill(child, signal.SIGKILL)
                os.waitpid(-1, 0)
    return status


def _children() -> list[int]:
    """Return the children of this process, read from the kernel's list of all."""
    own, found = os.getpid(), []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # the name, in parentheses, may itself hold anything
            fields = entry.read_bytes().rpartition(b")")[2].split()
            if int(fields[1]) == own:
                found.append(int(entry.parent.name))
    return found


def _end_as(status: int) -> None:
    """End as the worker ended, so that the judge sees its fate."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status))


def _close_all_but(*kept: int) -> None:
    """Hold nothing open that the judge waits to see closed."""
    first = 0
    for descriptor in (*sorted(kept), _DESCRIPTORS):
        os.closerange(first, descriptor)
        first = descriptor + 1


def _prctl(option: int, value: int) -> None:
    """Ask the kernel for something that it may refuse: these are backstops."""
    import ctypes

    ctypes.CDLL(None).prctl(option, int(value), 0, 0, 0)
