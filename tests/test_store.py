"""The log on disk: what was appended is there, whatever else happens to the file, the folder or the process."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from actquiz import store
from actquiz.errors import ActquizError
from actquiz.store import FILE, Attempt, Review, Store

REVIEW = Review(1_700_000_000_000, "a-card", "en", 3, '{"answer": "x"}', 1200)
ATTEMPT = Attempt(1_700_000_000_000, "relu", "0" * 64, "pass", 2, 7)


def _rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE)) as db:
        return db.execute(query).fetchall()


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_was_appended_is_read_by_the_next_start(home: Path) -> None:
    """Reviews and attempts come back as they were given, oldest first."""
    entries = [REVIEW, REVIEW._replace(card="另一张", at=2, reply="激活 \"'; DROP TABLE review; --"), REVIEW]
    with Store(home) as log:
        for entry in entries:
            log.append(entry)
        for stars in (1, ATTEMPT.stars, 0):
            log.append(ATTEMPT._replace(stars=stars))
    with Store(home) as log:
        assert log.reviews() == entries
        assert log.stars() == {"relu": 2}
        assert log.last_seen() == {"a-card": REVIEW.at, "另一张": 2}


def test_the_last_answer_counts(home: Path) -> None:
    """A card was last seen when it was answered last, in whatever order that was written."""
    with Store(home) as log:
        for at in (5, 9, 7):
            log.append(REVIEW._replace(at=at))
        assert log.last_seen() == {"a-card": 9}


def test_a_source_is_kept_once_with_its_attempts(home: Path) -> None:
    """Two attempts with one source keep it once; an attempt that is refused keeps nothing."""
    with Store(home) as log:
        log.keep(ATTEMPT, b"x = 1")
        log.keep(ATTEMPT._replace(failing="nan"), b"x = 1")
        assert [attempt.failing for attempt in log.attempts("relu")] == ["", "nan"]
        with pytest.raises(ActquizError):
            log.keep(ATTEMPT._replace(source="1" * 64, verdict="error"), b"x = 2")
        assert (log.source("0" * 64), log.source("1" * 64)) == (b"x = 1", None)
        assert log.attempts("tanh") == []
    assert _rows(home, "SELECT count(*) FROM source") == [(1,)]


def test_appended_is_committed(home: Path) -> None:
    """Another connection sees an entry as soon as `append` returns."""
    with Store(home) as log:
        log.append(REVIEW)
        assert _rows(home, "SELECT count(*) FROM review") == [(1,)]


def test_the_file_is_made_for_safety(home: Path) -> None:
    """WAL, synchronous FULL, strict tables, a version, and nothing broken."""
    with Store(home) as log:
        settings = {
            name: log._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "user_version", "integrity_check")
        }
        assert settings == {
            "journal_mode": "wal",
            "synchronous": 2,
            "user_version": store.VERSION,
            "integrity_check": "ok",
        }
        tables = log._db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    assert {(name, strict) for name, strict in tables if not name.startswith("sqlite_")} == {
        ("review", 1),
        ("attempt", 1),
        ("help", 1),
        ("source", 1),
    }


@pytest.mark.parametrize(
    "entry",
    [
        REVIEW._replace(at="soon"),  # type: ignore[arg-type]
        REVIEW._replace(grade=0),
        REVIEW._replace(grade=5),
        REVIEW._replace(card=None),  # type: ignore[arg-type]
        ATTEMPT._replace(verdict="error"),
        ATTEMPT._replace(stars=1.5),  # type: ignore[arg-type]
    ],
)
def test_tables_refuse_what_makes_no_sense(home: Path, entry: Review | Attempt) -> None:
    """Strict types and checks keep a fault of ours out of the log."""
    with Store(home) as log:
        with pytest.raises(ActquizError, match="cannot be used"):
            log.append(entry)
        assert log.reviews() == []


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_newer_version_is_refused_untouched(home: Path, mode: str) -> None:
    """A file that a later version wrote is left byte for byte as it is, also one not in WAL mode."""
    home.mkdir()
    with closing(sqlite3.connect(home / FILE)) as db:
        db.execute(f"PRAGMA journal_mode = {mode}")
        db.execute("CREATE TABLE future (x)")
        db.execute("INSERT INTO future VALUES (1)")
        db.execute(f"PRAGMA user_version = {store.VERSION + 1}")
        db.commit()
    before = _files(home)
    with pytest.raises(ActquizError, match="newer version") as caught:
        Store(home)
    assert "upgrade" in caught.value.hint
    assert _files(home) == before


@pytest.mark.parametrize(
    "data",
    [b"not a database at all, but rather long" * 100, b"SQLite format 3\0" + b"\xff" * 5000, b"\0" * 4096, b"xy"],
    ids=["text", "bad header", "zeros", "two bytes"],
)
def test_a_corrupt_file_is_refused_and_kept(home: Path, data: bytes) -> None:
    """What is no database of ours is named in the message and stays byte for byte as it was."""
    home.mkdir()
    (home / FILE).write_bytes(data)
    with pytest.raises(ActquizError, match="cannot be used") as caught:
        Store(home)
    assert str(home / FILE) in caught.value.message
    assert "ACTQUIZ_HOME" in caught.value.hint
    assert _files(home) == {FILE: data}


def test_a_torn_file_is_refused_and_kept(home: Path) -> None:
    """A database that lost its second half is reported when it is read, and not made worse."""
    with Store(home) as log:
        for i in range(50):
            log.append(REVIEW._replace(card=f"card-{i}", reply="x" * 5000))
    torn = (home / FILE).read_bytes()[: 3 * 4096]
    (home / FILE).write_bytes(torn)
    with pytest.raises(ActquizError, match="cannot be used"), Store(home) as log:
        log.last_seen()
    assert (home / FILE).read_bytes() == torn


def test_a_file_of_another_program_is_refused(home: Path) -> None:
    """A database whose tables have our names but not our shape gets nothing added."""
    home.mkdir()
    with closing(sqlite3.connect(home / FILE)) as db:
        db.execute("CREATE TABLE review (something TEXT)")
    with pytest.raises(ActquizError, match="already exists"):
        Store(home)
    assert _rows(home, "SELECT name FROM sqlite_master") == [("review",)]


def test_an_empty_file_is_a_first_start(home: Path) -> None:
    """A first start that was killed before it wrote left a file of 0 bytes; the next start goes on."""
    home.mkdir()
    (home / FILE).touch()
    with Store(home) as log:
        log.append(REVIEW)
        assert log.reviews() == [REVIEW]


@pytest.mark.parametrize("make", ["file", "below a file", "no such device"])
def test_a_folder_that_cannot_be_made(make: str, tmp_path: Path) -> None:
    """A folder that cannot be made is named, with the way out."""
    tmp_path.joinpath("file").touch()
    folder = {
        "file": tmp_path / "file",
        "below a file": tmp_path / "file" / "home",
        "no such device": Path("/proc/no/home"),
    }[make]
    with pytest.raises(ActquizError, match="cannot be used") as caught:
        Store(folder)
    assert str(folder) in caught.value.message
    assert "ACTQUIZ_HOME" in caught.value.hint


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that a person without rights can reach, which pytest's own cannot be."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("existing", [False, True])
def test_a_read_only_folder(existing: bool, shared: Path) -> None:
    """A folder one may not write to is an expected error, also when a history lies in it."""
    home = shared / "home"
    home.mkdir()
    if existing:
        with Store(home) as log:
            log.append(REVIEW)
    home.chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IROTH | stat.S_IXOTH)
    before = _files(home)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        with pytest.raises(ActquizError, match="cannot be used") as caught, Store(home) as log:
            log.append(REVIEW)
    finally:
        if root:
            os.seteuid(0)
        home.chmod(0o755)
    assert str(home / FILE) in caught.value.message
    assert _files(home) == before


def test_a_lock_held_too_long_is_an_expected_error(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When another process does not let go, the wait ends with a message, and nothing half is left."""
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.1)
    with Store(home) as log, closing(sqlite3.connect(home / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ActquizError, match="locked"):
            log.append(REVIEW)
        other.execute("ROLLBACK")
        log.append(REVIEW)
        assert log.reviews() == [REVIEW]


WRITER = """
import sys
from pathlib import Path
from actquiz.store import Review, Store
print("ready", flush=True)
sys.stdin.readline()
who, count = sys.argv[2], int(sys.argv[3])
with Store(Path(sys.argv[1])) as log:
    for i in range(count):
        log.append(Review(i, f"{who}-{i}", "en", 3, "{}", 1))
print("done")
"""


def _write_at_once(home: Path, writers: int, count: int) -> None:
    """Let several processes open the log at the same moment and append."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(home), str(i), str(count)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for i in range(writers)
    ]  # fmt: skip
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in processes:
        assert process.communicate()[0] == "done\n"


def test_two_processes_at_once(home: Path) -> None:
    """Two sessions at the same time both store every answer."""
    with Store(home):
        _write_at_once(home, 2, 200)
    with Store(home) as log:
        assert {review.card for review in log.reviews()} == {f"{who}-{i}" for who in range(2) for i in range(200)}
        assert len(log.reviews()) == 400
    assert _rows(home, "PRAGMA integrity_check") == [("ok",)]


def test_first_start_of_four_processes(home: Path) -> None:
    """Four first starts in the same moment make one history, and none of them fails."""
    for attempt in range(10):
        folder = home / str(attempt)
        _write_at_once(folder, 4, 1)
        assert {row[0] for row in _rows(folder, "SELECT card FROM review")} == {f"{who}-0" for who in range(4)}


def test_replies_are_json_for_other_tools(home: Path) -> None:
    """The reply column can be read by SQLite's own JSON functions."""
    with Store(home) as log:
        log.append(REVIEW._replace(reply=json.dumps({"points": [0, 2]})))
    assert _rows(home, "SELECT reply ->> '$.points[1]' FROM review") == [(2,)]
