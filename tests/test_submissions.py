"""Finding and reading other people's files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from actquiz import workspace
from actquiz.errors import ActquizError
from actquiz.submissions import find


def put(folder: Path, *names: str) -> Path:
    """Write files, each with its name as content."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def found(folder: Path, kata: str | None = None) -> list[tuple[str, str]]:
    """Return who handed in what."""
    return [(submission.person, submission.kata) for submission in find(folder, kata)]


def test_a_folder_a_person(tmp_path: Path) -> None:
    """Each folder is a person, each Python file in it a kata, in the order of names; nothing deeper counts."""
    put(tmp_path, "bob/tanh.py", "bob/relu.py", "李雷/relu.py", "ann/relu.py", "ann/notes.md", "ann/old/relu.py")
    assert found(tmp_path) == [("ann", "relu"), ("bob", "relu"), ("bob", "tanh"), ("李雷", "relu")]
    assert found(tmp_path, "tanh") == [("bob", "tanh")]


def test_files_of_one_kata(tmp_path: Path) -> None:
    """With a kata, a file in the folder itself is named after its person; folders may be there as well."""
    put(tmp_path, "ann.py", "bob.py", "carl/relu.py", "carl/tanh.py")
    assert found(tmp_path, "relu") == [("ann", "relu"), ("bob", "relu"), ("carl", "relu")]


def test_the_folder_of_one_person(tmp_path: Path) -> None:
    """Without a kata, files in the folder itself are those of one person, named as the folder."""
    put(tmp_path, "ann/relu.py", "ann/tanh.py")
    assert found(tmp_path / "ann") == [("ann", "relu"), ("ann", "tanh")]


def test_the_same_kata_twice(tmp_path: Path) -> None:
    """Where a person handed in two files for one kata, neither counts; the others do."""
    put(tmp_path, "ann.py", "ann/relu.py", "bob.py")
    keys = [submission.problem and submission.problem.key for submission in find(tmp_path, "relu")]
    assert keys == ["submission.twice", "submission.twice", None]


def test_hidden_files_are_nobodys(tmp_path: Path) -> None:
    """What editors and systems leave is not taken for a submission."""
    put(tmp_path, "ann/relu.py", "ann/.relu.py", "ann/._relu.py", ".git/relu.py", ".py", "...py", "ann/.py")
    assert found(tmp_path) == [("ann", "relu")]


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    """Bytes of a name that are no text are shown as numbers, and the file is read all the same."""
    folder = os.fsencode(tmp_path) + b"/bob\xff"
    try:
        os.mkdir(folder)  # noqa: PTH102  # no Path holds bytes
    except OSError:
        pytest.skip("this file system wants names that are text")
    put(Path(os.fsdecode(folder)), "relu.py")
    (submission,) = find(tmp_path)
    assert (submission.person, submission.read()) == (r"bob\xff", b"relu.py")
    assert submission.file.encode().endswith(rb"bob\xff/relu.py")


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    """A link, a pipe, a folder and a file that may not be read are found, and say why there is nothing to judge."""
    put(tmp_path, "ann/relu.py", "bob/tanh.py")
    (tmp_path / "bob" / "relu.py").symlink_to(tmp_path / "ann" / "relu.py")
    (tmp_path / "bob" / "gone.py").symlink_to("nowhere")
    (tmp_path / "bob" / "loop.py").symlink_to("loop.py")
    os.mkfifo(tmp_path / "bob" / "pipe.py")
    (tmp_path / "bob" / "folder.py").mkdir()
    (tmp_path / "copy").symlink_to(tmp_path / "ann")
    (tmp_path / "self").symlink_to(tmp_path)
    keys = {}
    for submission in find(tmp_path):
        try:
            submission.read()
        except ActquizError as error:
            keys[submission.path.name] = error.key
    link, odd = "submission.link", "file.odd"
    assert keys == {
        "relu.py": link, "gone.py": link, "loop.py": link, "pipe.py": odd, "folder.py": odd, "copy": link, "self": link,
    }  # fmt: skip


def test_what_may_not_be_read_is_said(tmp_path: Path) -> None:
    """A locked file and a locked folder have a line each; the others are read."""
    put(tmp_path, "ann/relu.py", "ann/tanh.py", "bob/relu.py")
    locked = tmp_path / "ann" / "relu.py", tmp_path / "bob"
    for path in locked:
        path.chmod(0)
    if os.access(locked[0], os.R_OK):
        pytest.skip("nothing is locked for this user")
    try:
        told = []
        for submission in find(tmp_path):
            try:
                submission.read()
                told.append("")
            except ActquizError as error:
                told.append(error.key)
        assert told == ["file.unreadable", "", "file.unreadable"]
    finally:
        for path in locked:
            path.chmod(0o700)


def test_a_file_without_end_is_cut(tmp_path: Path) -> None:
    """No more is read than a judge would look at before it refuses the size."""
    (tmp_path / "relu.py").write_bytes(bytes(5 << 20))
    (submission,) = find(tmp_path)
    assert len(submission.read()) <= workspace.MAX_READ


@pytest.mark.parametrize("name", ["missing", "file.py", "empty"])
def test_no_submissions(tmp_path: Path, name: str) -> None:
    """No such folder, a file in its place, and a folder without Python files are refused."""
    put(tmp_path, "file.py", "empty/readme.txt")
    with pytest.raises(ActquizError) as caught:
        find(tmp_path / name)
    assert caught.value.key == ("submission.none" if name == "empty" else "submission.folder")
