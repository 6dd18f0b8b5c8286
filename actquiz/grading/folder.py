"""The working folder of a worker: made empty, and gone afterwards whatever was done to it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from itertools import count
from pathlib import Path


def make() -> Path:
    """Return a new empty folder that only this user can enter."""
    return Path(tempfile.mkdtemp(prefix="actquiz-"))


def remove(folder: Path) -> None:
    """Remove a folder. What cannot be removed stays, since it fails no grade.

    `shutil.rmtree` would recurse as deep as the learner's code nested folders, and stop at one that is locked or
    replaced by a link. Here what lies deeper is moved up until all is flat; a link is never followed.
    """
    with contextlib.suppress(OSError):
        if folder.is_symlink() or not folder.is_dir():
            folder.unlink()
            return
        folder.chmod(0o700)
        names = count()
        while entries := list(os.scandir(folder)):
            for entry in entries:
                path = folder / entry.name
                if not entry.is_dir(follow_symlinks=False):
                    path.unlink()
                    continue
                path.chmod(0o700)
                for inner in list(os.scandir(path)):
                    if inner.is_dir(follow_symlinks=False):
                        (path / inner.name).chmod(0o700)
                    _move_up(path / inner.name, folder, names)
                path.rmdir()
        folder.rmdir()


def _move_up(path: Path, folder: Path, names: count[int]) -> None:
    """Give it a name that is free: renaming would replace a file of that name, or fail."""
    target = next(place for number in names if not os.path.lexists(place := folder / f"up-{number}"))
    path.rename(target)
