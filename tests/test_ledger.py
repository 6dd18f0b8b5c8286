"""What a batch keeps on disk, and what of it counts in the next run."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from actquiz import record
from actquiz.errors import ActquizError
from actquiz.ledger import Key, Ledger
from actquiz.report import Report, unjudged
from tests.ui.test_screens import BROKEN, FAILED, FAULT, PARTLY

KEY = Key("ann", "relu", "a1", "b2", 7)


@pytest.mark.parametrize("report", [FAILED, PARTLY, BROKEN, FAULT, unjudged("relu", {"nan": "robust"}, 7)])
def test_a_report_comes_back_from_plain_data(report: Report) -> None:
    """Through JSON and back nothing of a report is lost."""
    assert record.restored(json.loads(json.dumps(record.plain(report)))) == report


def test_what_was_kept_is_found(tmp_path: Path) -> None:
    """The next run finds each report by its key, and the seed of the first."""
    path = tmp_path / "new" / "grades.jsonl"
    with Ledger(path, 5) as ledger:
        assert (ledger.seed, ledger.find(KEY)) == (5, None)
        ledger.add(KEY, FAILED)
    with Ledger(path, 6) as ledger:
        assert (ledger.seed, ledger.find(KEY)) == (5, FAILED)


@pytest.mark.parametrize("field", Key._fields)
def test_another_file_person_seed_or_edition_is_another_key(tmp_path: Path, field: str) -> None:
    """A verdict holds only for exactly what was judged."""
    with Ledger(tmp_path / "g", 5) as ledger:
        ledger.add(KEY, FAILED)
    changes: dict[str, Any] = {field: 8 if field == "seed" else "other"}
    changed = KEY._replace(**changes)
    with Ledger(tmp_path / "g", 5) as ledger:
        assert ledger.find(changed) is None


def test_an_error_is_tried_again(tmp_path: Path) -> None:
    """What nobody could judge is written down, and judged in the next run."""
    with Ledger(tmp_path / "g", 5) as ledger:
        ledger.add(KEY, FAULT)
    with Ledger(tmp_path / "g", 5) as ledger:
        assert ledger.find(KEY) is None


@pytest.mark.parametrize("lost", [1, 20, 200])
def test_a_line_that_was_cut_is_skipped(tmp_path: Path, lost: int) -> None:
    """After a crash in the middle of a line the lines before count, and what is added afterwards."""
    path, other = tmp_path / "g", KEY._replace(person="bob")
    with Ledger(path, 5) as ledger:
        ledger.add(KEY, FAILED)
        ledger.add(other, FAILED)
    path.write_bytes(path.read_bytes()[:-lost])
    with Ledger(path, 5) as ledger:
        assert ledger.find(KEY) == FAILED
        assert (ledger.find(other) == FAILED) == (lost == 1)
        ledger.add(other, BROKEN)
    with Ledger(path, 5) as ledger:
        assert (ledger.find(KEY), ledger.find(other)) == (FAILED, BROKEN)


@pytest.mark.parametrize("content", ["an essay\n", "{}\n", "[1]", '{"format": "other", "seed": 1}\n', "\x00\xff"])
def test_another_file_is_left_alone(tmp_path: Path, content: str) -> None:
    """A file that holds no results is refused and stays as it is."""
    path = tmp_path / "essay.txt"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(ActquizError, match="no file of results"):
        Ledger(path, 5)
    assert path.read_text(encoding="latin-1") == content


def test_one_run_at_a_time(tmp_path: Path) -> None:
    """While a run writes, another one is refused; afterwards it may."""
    with Ledger(tmp_path / "g", 5), pytest.raises(ActquizError, match="another run"):
        Ledger(tmp_path / "g", 5)
    with Ledger(tmp_path / "g", 5):
        pass


def test_no_place_to_write(tmp_path: Path) -> None:
    """A folder, and a place below a file, are refused."""
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "g"):
        with pytest.raises(ActquizError, match="cannot be kept"):
            Ledger(path, 5)


def test_a_device_is_refused() -> None:
    """What is no regular file could be read without end."""
    with pytest.raises(ActquizError, match="no file of results"):
        Ledger(Path("/dev/zero"), 5)


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A verdict that cannot be kept ends the run with the reason."""
    with Ledger(tmp_path / "g", 5) as ledger:

        def full(*_: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(os, "write", full)
        with pytest.raises(ActquizError, match="No space left"):
            ledger.add(KEY, FAILED)
