"""When a file was saved, seen by looking at it again and again.

A watch of the system on a file is lost when an editor replaces the file, which most do; looking costs a few
microseconds and misses nothing.
"""

from __future__ import annotations

import os
from pathlib import Path

from actquiz import workspace

# a busy machine may keep a program waiting between emptying a file and writing it
_LOOKS_AT_NOTHING = 100


class Saves:
    """The saves of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int, int] | None = None
        self._content: bytes | None = None
        self._just_saved = False
        self._looks_at_nothing = 0

    def look(self) -> bytes | None:
        """Return the content if it was saved since the last look, the first time in any case; else None.

        Raises:
            ActquizError: it cannot be read, or is no regular file.
        """
        try:
            status = os.stat(self._path)  # noqa: PTH116  # done all the time, and pathlib takes twice as long
        except FileNotFoundError:  # an editor that is about to put the new version in its place
            return None
        stamp = status.st_mtime_ns, status.st_size, status.st_ino
        saved = stamp != self._stamp
        # an editor that writes in place empties the file first; nobody is in a hurry to hear that it is empty
        if saved and not status.st_size and self._looks_at_nothing < _LOOKS_AT_NOTHING:
            self._looks_at_nothing += 1
            return None
        # the clock of a file system ticks slower than programs write: one more look, whatever the stamp says
        second_look, self._just_saved = self._just_saved, saved
        if not saved and not second_look:
            return None
        content = workspace.read(self._path)
        same, self._stamp, self._content = content == self._content, stamp, content
        self._looks_at_nothing = 0
        return None if same and second_look else content
