"""The learner's files for katas: written once, never over anything, kept when reset."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from actquiz.errors import ActquizError
from actquiz.katas import Kata

FOLDER = Path("actquiz-katas")
MAX_READ = 1 << 20


def file_of(kata: Kata, workspace: Path) -> Path:
    """Return where the learner's file for a kata is, whether or not it exists."""
    return workspace / f"{kata.name}.py"


def start(kata: Kata, workspace: Path) -> Path:
    """Write the stub where no file is yet and return its path.

    Raises:
        ActquizError: the file cannot be written, or something is there already.
    """
    path = file_of(kata, workspace)
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(kata.stub.read_bytes())
    except OSError as error:
        raise ActquizError("file.not_written", path=path, reason=error.strerror) from None
    return path


def reset(kata: Kata, workspace: Path) -> Path:
    """Put the stub back and return the path of the copy that keeps the learner's version."""
    path = file_of(kata, workspace)
    if not path.is_file():
        raise ActquizError("file.not_there", path=path, kata=kata.name)
    return _replace(path, kata.stub.read_bytes())


def restore(kata: Kata, workspace: Path, content: bytes) -> Path | None:
    """Put a version back and return the path of the copy that keeps the present one, None if there is none."""
    path = file_of(kata, workspace)
    if path.is_file():
        return _replace(path, content)
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
    except OSError as error:
        raise ActquizError("file.not_written", path=path, reason=error.strerror) from None
    return None


def _replace(path: Path, content: bytes) -> Path:
    number = 1
    while (copy := path.with_name(f"{path.stem}.{number}.py")).exists():
        number += 1
    try:
        # a link never overwrites; the new content then replaces the original in one step
        os.link(path, copy)
        fresh = path.with_name(f".{path.stem}.new")
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        raise ActquizError("file.not_reset", path=path, reason=error.strerror) from None
    return copy


def read(path: Path, *, follow: bool = True) -> bytes:
    """Read a file to grade; through a link only if it may `follow` one.

    Raises:
        ActquizError: there is none, it is no regular file, or it is far too large. A FIFO or a device is
            refused before it could block.
    """
    try:
        no_link = 0 if follow else getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | no_link)
    except OSError as error:
        raise ActquizError("file.unreadable", path=path, reason=error.strerror) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ActquizError("file.odd", path=path)
    with os.fdopen(descriptor, "rb") as file:
        return file.read(MAX_READ)
