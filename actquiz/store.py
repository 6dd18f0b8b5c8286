"""The learner's log on disk: what was returned from here is committed and survives a kill."""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from actquiz.errors import ActquizError

VERSION = 3
BUSY_SECONDS = 5.0
PAUSE_SECONDS = 0.01
FILE = "history.sqlite3"


def now() -> int:
    """Return the time as the log counts it: milliseconds since the epoch in UTC."""
    return time.time_ns() // 1_000_000


class Review(NamedTuple):
    """One answer to one card. `at` and `milliseconds` count milliseconds, `at` since the epoch in UTC."""

    at: int
    card: str
    language: str
    grade: int
    reply: str
    milliseconds: int


class Attempt(NamedTuple):
    """One grading of the learner's file for a kata. `source` is its SHA-256, `failing` the first failing check."""

    at: int
    kata: str
    source: str
    verdict: str
    stars: int
    seed: int
    failing: str = ""


class Help(NamedTuple):
    """Help a learner took with a kata: a `hint` with its number, the `solution`, or the kata `given up`."""

    at: int
    kata: str
    kind: str
    number: int = 0


class Entries(NamedTuple):
    """How much is in the log."""

    reviews: int
    attempts: int


class Store:
    """The log of one learner. Use it as a context manager.

    Raises:
        ActquizError: the folder cannot be used, or the file is no log of ours or of a newer version.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from None
        try:
            self._open()
        except BaseException as error:
            self._db.close()
            if isinstance(error, sqlite3.Error):
                raise self._unusable(error) from None
            raise

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def append(self, entry: Review | Attempt | Help) -> None:
        """Add one entry and return only when it is on disk."""
        table = type(entry).__name__.lower()
        marks = ", ".join("?" * len(entry))
        try:
            # the table's name is that of one of our three classes
            self._db.execute(f"INSERT INTO {table} ({', '.join(entry._fields)}) VALUES ({marks})", entry)  # noqa: S608
        except sqlite3.Error as error:
            raise self._unusable(error) from None

    def keep(self, attempt: Attempt, content: bytes) -> None:
        """Add an attempt and its source, unless that is there already, and return only when both are on disk."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("INSERT OR IGNORE INTO source (digest, content) VALUES (?, ?)", (attempt.source, content))
            self.append(attempt)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._unusable(error) from None
        finally:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def source(self, digest: str) -> bytes | None:
        """Return a source that was graded, None if it was graded before sources were kept."""
        rows = self._rows("SELECT content FROM source WHERE digest = ?", digest)
        return bytes(rows[0][0]) if rows else None

    def attempts(self, kata: str) -> list[Attempt]:
        """Return all attempts at a kata, oldest first."""
        query = f"SELECT {', '.join(Attempt._fields)} FROM attempt WHERE kata = ? ORDER BY id"  # noqa: S608
        return [Attempt(*row) for row in self._rows(query, kata)]

    def last_seen(self) -> dict[str, int]:
        """Return when each card was answered last."""
        return dict(self._rows("SELECT card, max(at) FROM review GROUP BY card"))

    def stars(self) -> dict[str, int]:
        """Return the most stars ever earned for each kata that was tried."""
        return dict(self._rows("SELECT kata, max(stars) FROM attempt GROUP BY kata"))

    def hints(self) -> dict[str, int]:
        """Return how many hints were taken for each kata."""
        return dict(self._rows("SELECT kata, max(number) FROM help WHERE kind = 'hint' GROUP BY kata"))

    def given_up(self) -> set[str]:
        """Return the katas whose solution was asked for before it was earned."""
        return {kata for (kata,) in self._rows("SELECT DISTINCT kata FROM help WHERE kind = 'given up'")}

    def reviews(self) -> list[Review]:
        """Return all answers, oldest first."""
        rows = self._rows(f"SELECT {', '.join(Review._fields)} FROM review ORDER BY id")  # noqa: S608
        return [Review(*row) for row in rows]

    def entries(self) -> Entries:
        """Count what is stored."""
        ((reviews, attempts),) = self._rows("SELECT (SELECT count(*) FROM review), (SELECT count(*) FROM attempt)")
        return Entries(reviews, attempts)

    def damage(self) -> str:
        """Read the whole file and return what is broken in it, nothing if it is sound."""
        found = "; ".join(str(row[0]) for row in self._rows("PRAGMA integrity_check(10)"))
        return "" if found == "ok" else found

    def _rows(self, query: str, *values: str) -> list[tuple]:  # type: ignore[type-arg]
        try:
            with closing(self._db.execute(query, values)) as cursor:
                return cursor.fetchall()
        except sqlite3.Error as error:
            raise self._unusable(error) from None

    def _open(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise ActquizError("history.newer", path=self._path)
        self._log_ahead()
        # a kill loses nothing in either mode; FULL also survives a power cut, for a fifth of a millisecond
        self._db.execute("PRAGMA synchronous = FULL")
        if version < VERSION:
            self._bring_up()

    def _log_ahead(self) -> None:
        """Switch to WAL. For this one lock sqlite does not wait, and two first starts at once both want it."""
        for last in (*[False] * int(BUSY_SECONDS / PAUSE_SECONDS), True):
            try:
                self._db.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if last or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
            time.sleep(PAUSE_SECONDS)

    def _bring_up(self) -> None:
        """Create what this version has and the file has not; a log that is there stays as it is."""
        schema = Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")
        _, *steps = re.split(r"^-- version \d+$", schema, flags=re.MULTILINE)
        # two first starts at once: the second waits for the lock, then finds the tables there
        self._db.execute("BEGIN IMMEDIATE")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        for step in steps[version:]:
            for statement in step.split(";\n"):
                self._db.execute(statement)
        self._db.execute(f"PRAGMA user_version = {VERSION}")
        self._db.execute("COMMIT")

    def _unusable(self, error: Exception) -> ActquizError:
        return ActquizError("history.unusable", path=self._path, reason=error)
