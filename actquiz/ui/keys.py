"""Single keys from a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ENTER = "enter"
SPACE = "space"
INTERRUPT = "\x03"
END_OF_INPUT = "\x04"


def read_key() -> str:
    """Wait for one key: a character in lower case, or `enter` or `space`; other keys give "".

    Raises:
        KeyboardInterrupt: Ctrl-C.
        EOFError: Ctrl-D, or the terminal is gone.
    """
    with listening():
        return _named(_read())


def key_within(seconds: float) -> str | None:
    """Wait for one key as `read_key` does, but not longer than this; None if there was none. Wants `listening`."""
    return _named(_read()) if _pressed(seconds) else None


def _named(character: str) -> str:
    if character == INTERRUPT:
        raise KeyboardInterrupt
    if character in ("", END_OF_INPUT):
        raise EOFError
    if character in "\r\n":
        return ENTER
    if character == " ":
        return SPACE
    return character.lower() if character.isprintable() else ""


if sys.platform == "win32":
    import msvcrt
    import time

    @contextmanager
    def listening() -> Iterator[None]:
        """Read without waiting for a line."""
        yield

    def _pressed(seconds: float) -> bool:
        if not msvcrt.kbhit():
            time.sleep(seconds)
        return msvcrt.kbhit()

    def _read() -> str:
        character = msvcrt.getwch()
        if character in "\x00\xe0":  # an arrow or function key comes in two parts
            msvcrt.getwch()
            return "\x1b"
        return character

else:
    import select
    import termios
    import tty

    @contextmanager
    def listening() -> Iterator[None]:
        """Read without waiting for a line, and leave the terminal as it was, whatever happens."""
        before = termios.tcgetattr(sys.stdin)
        try:
            tty.setcbreak(sys.stdin, termios.TCSANOW)
            yield
        finally:
            termios.tcsetattr(sys.stdin, termios.TCSANOW, before)

    def _pressed(seconds: float) -> bool:
        return bool(select.select([sys.stdin], [], [], seconds)[0])

    def _read() -> str:
        """Read one character; the rest of an escape sequence is swallowed with its first byte."""
        descriptor = sys.stdin.fileno()
        data = os.read(descriptor, 1)
        if data == b"\x1b":
            while select.select([descriptor], [], [], 0.01)[0] and os.read(descriptor, 16):
                continue
            return "\x1b"
        while data and data[0] >= 0xC0 and len(data) < _length(data[0]):
            data += os.read(descriptor, 1)
        return data.decode(errors="replace")

    def _length(first: int) -> int:
        """Return how many bytes the UTF-8 character has that begins with this byte."""
        return 2 if first < 0xE0 else 3 if first < 0xF0 else 4
