"""Saves of a file, as editors do them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from actquiz.errors import ActquizError
from actquiz.saves import Saves


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with something in it."""
    path = tmp_path / "relu.py"
    path.write_bytes(b"one")
    return path


def settled(file: Path) -> Saves:
    """Return a watch that has seen what is there."""
    saves = Saves(file)
    assert saves.look() == file.read_bytes()
    assert saves.look() is None
    return saves


def test_a_save_is_seen_once(file: Path) -> None:
    """The first look sees what is there, the next ones only what was saved since."""
    saves = settled(file)
    file.write_bytes(b"two")
    assert [saves.look() for _ in range(3)] == [b"two", None, None]


def test_an_atomic_replace_is_seen(file: Path) -> None:
    """An editor that puts a new file in the place of the old one is followed, whatever times and size say."""
    saves = settled(file)
    new = file.with_name("new")
    new.write_bytes(b"two")
    os.utime(new, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    file.unlink()
    assert saves.look() is None
    new.rename(file)
    assert saves.look() == b"two"


def test_a_file_that_is_being_written_is_not_taken_for_an_empty_one(file: Path) -> None:
    """An editor that writes in place empties the file first, and may be kept waiting before it writes."""
    saves = settled(file)
    for content in (b"two", b"three"):
        file.write_bytes(b"")
        assert [saves.look() for _ in range(90)] == [None] * 90
        file.write_bytes(content)
        assert [saves.look() for _ in range(2)] == [content, None]


def test_a_file_that_stays_empty_was_saved_so(file: Path) -> None:
    """An empty file is told after half a second, and once."""
    saves = settled(file)
    file.write_bytes(b"")
    seen = [saves.look() for _ in range(200)]
    assert seen.count(b"") == 1
    assert seen[0] is seen[-1] is None


def test_two_saves_within_a_tick_of_the_clock_are_both_seen(file: Path) -> None:
    """A second save that changes neither time nor size nor inode is found by looking once more."""
    saves = settled(file)
    file.write_bytes(b"two")
    assert saves.look() == b"two"
    status = file.stat()
    file.write_bytes(b"owt")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert [saves.look() for _ in range(2)] == [b"owt", None]


def test_saving_without_a_change_counts(file: Path) -> None:
    """Who saves wants a verdict, changed or not."""
    saves = settled(file)
    os.utime(file, ns=(1, 1))
    assert saves.look() == b"one"


def test_what_is_no_file_is_an_error(tmp_path: Path) -> None:
    """A folder is refused as it is for a grade."""
    with pytest.raises(ActquizError):
        Saves(tmp_path).look()
