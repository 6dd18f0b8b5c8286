"""A judge in a process of its own: takes orders from a channel, one at a time, and answers each with a report.

It stays warm as long as the kata stays the same. It ends when the other side hangs up, when nobody wants anything
for a while, or at SIGTERM, and leaves no process and no folder. `judges` starts it.
"""

from __future__ import annotations

import json
import signal
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

from actquiz import record
from actquiz.grading import folder
from actquiz.grading.order import Order
from actquiz.grading.warm import Warm, keep_warm

IDLE_SECONDS = 60.0


class Court:
    """Answers the orders of one channel."""

    def __init__(self, channel: socket.socket) -> None:
        channel.settimeout(IDLE_SECONDS)
        self._channel = channel
        self._lines = channel.makefile("rb")
        self._order: Order | None = None

    def sit(self) -> None:
        """Judge until nobody wants anything more."""
        self._order = self._next()
        while self._order:
            try:
                keep_warm(self._order.kata, self._order.layers, self._judge)
            except OSError as error:
                # nobody hears that the channel is broken; that no worker can be started comes again
                self._answer({"fault": f"{type(error).__name__}: {error}"})
                return
            except Exception as error:
                self._answer({"fault": f"{type(error).__name__}: {error}"})
                self._order = self._next()

    def _judge(self, warm: Warm) -> None:
        """Judge all orders in a row for which this is warm."""
        first = self._order
        while first and self._order and self._order.beside(first):
            report = warm.grade(self._order.source, self._order.seed)
            self._answer({"report": record.plain(report)})
            warm.prepare()
            self._order = self._next()

    def _next(self) -> Order | None:
        """Wait for the next order; None when there will be no more."""
        while line := self._line():
            try:
                return Order.unpacked(line)
            except Exception as error:
                self._answer({"fault": f"{type(error).__name__}: {error}"})
        return None

    def _line(self) -> bytes:
        with suppress(OSError):  # time is up, or the other side is gone
            return self._lines.readline()
        return b""

    def _answer(self, content: dict[str, Any]) -> None:
        self._channel.sendall(json.dumps(content).encode() + b"\n")


def main(descriptor: int) -> None:
    """Serve the channel that was inherited under this number; the working folder is taken away in the end."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    home = Path.cwd()
    with socket.socket(fileno=descriptor) as channel, suppress(KeyboardInterrupt, BrokenPipeError, ConnectionError):
        Court(channel).sit()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    # whoever made it may have died
    folder.remove(home)
