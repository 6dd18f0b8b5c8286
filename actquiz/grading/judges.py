"""Judges that are processes of their own, seen from who gives them orders."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

from actquiz import record
from actquiz.grading import folder
from actquiz.grading.order import Order
from actquiz.grading.process import sweep
from actquiz.report import Report

# a grade ends by itself long before: every call of the learner's code has its time
PATIENCE_SECONDS = 300.0
# a judge may die of something else than the file it has
TRIES = 2
LATE = f"no answer within {PATIENCE_SECONDS:g} s"
_END_SECONDS = 10.0
_PACKAGES = Path(__file__).parent.parent.parent
# nothing of the folder where the command runs may be imported, which holds other people's files;
# the package itself may lie where only this process looks
_START = "import sys; sys.path.append(sys.argv[1]); from actquiz.grading.court import main; main(int(sys.argv[2]))"
_CHUNK = 1 << 16
_REASON = 2000


class Lost(Exception):
    """The judge died, or does not answer; the file it had was not judged."""


class Judge:
    """One judge. It takes an order and answers it; it must not be given another one before."""

    def __init__(self) -> None:
        self._home = folder.make()
        self._channel, theirs = socket.socketpair()
        self._received = bytearray()
        self.order: Order | None = None
        with theirs, (self._home / "errors").open("wb") as errors:
            try:
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-c", _START, str(_PACKAGES), str(theirs.fileno())],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    cwd=self._home,
                    env=os.environ | {"TMPDIR": str(self._home)},
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,  # a Ctrl-C is for who gives the orders
                )
            except BaseException:
                self._channel.close()
                folder.remove(self._home)
                raise

    @property
    def process(self) -> int:
        """Its id."""
        return self._process.pid

    def lives(self) -> bool:
        """Whether its process is there; one that nobody needed for a while ends."""
        return self._process.poll() is None

    def fileno(self) -> int:
        """Return what to select for an answer."""
        return self._channel.fileno()

    def take(self, order: Order) -> None:
        """Hand over an order. That the judge is dead shows when it is asked for the answer."""
        self.order = order
        self._channel.settimeout(PATIENCE_SECONDS)
        with contextlib.suppress(OSError):
            self._channel.sendall(order.packed())

    def answer(self) -> Report | None:
        """Wait for the next part of the report, and return it once it is whole.

        Raises:
            Lost: there will be none.
        """
        assert self.order is not None
        try:
            part = self._channel.recv(_CHUNK)
        except TimeoutError:
            raise Lost(LATE) from None
        except OSError:
            part = b""
        if not part:
            raise Lost(self._end_of_it())
        self._received += part
        if not part.endswith(b"\n"):
            return None
        content = json.loads(self._received)
        self._received.clear()
        order, self.order = self.order, None
        return record.restored(content["report"]) if "report" in content else order.fault(content["fault"])

    def judge(self, order: Order) -> Report:
        """Hand over an order and wait for the report. Raises Lost."""
        self.take(order)
        while (report := self.answer()) is None:
            pass
        return report

    def dismiss(self) -> None:
        """Ask it to end, without waiting."""
        with contextlib.suppress(OSError):
            self._channel.shutdown(socket.SHUT_RDWR)
        self._process.terminate()

    def close(self) -> None:
        """See to it that nothing of it is left."""
        self.dismiss()
        try:
            status = self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        if status < 0:
            # it was killed itself, and may have lost workers
            for home in self._home.glob("*/"):
                sweep(home)
        self._channel.close()
        folder.remove(self._home)

    def _end_of_it(self) -> str:
        """Say how it ended, with the last it said."""
        try:
            status = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return "the judge hung up"
        said = ""
        with contextlib.suppress(OSError):
            said = (self._home / "errors").read_text(encoding="utf-8", errors="replace")[-_REASON:]
        return f"the judge ended with status {status}\n{said}".strip()
