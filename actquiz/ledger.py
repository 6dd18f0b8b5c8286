"""What was judged of many files: a line for each as soon as it is known, so that the next run goes on from there.

JSON lines. The first names the format and the seed of the batch, every other one a submission and its report.
The end of a process loses nothing: each line is handed to the system at once, and a line that was cut is skipped.
"""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from actquiz import record
from actquiz.errors import ActquizError
from actquiz.report import Report

FORMAT = "actquiz grades 1"


class Key(NamedTuple):
    """What must be the same for a verdict to hold: who, what for, the file and the checks by their hashes, the seed."""

    person: str
    kata: str
    content: str
    edition: str
    seed: int


class Ledger:
    """The results in one file. Use it as a context manager; meanwhile no other process can write to it."""

    def __init__(self, path: Path, seed: int) -> None:
        """Open it, or begin it with a seed.

        Raises:
            ActquizError: it cannot be used, is something else, or another process is writing to it.
        """
        # not on Windows, where nothing can be graded
        import fcntl

        self._path = path
        self._known: dict[Key, Report] = {}
        self.seed = seed
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NONBLOCK, 0o600)
        except OSError as error:
            raise ActquizError("ledger.unusable", path=path, reason=error.strerror) from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            content = self._content()
            if content:
                self._read(content)
            else:
                self._write({"format": FORMAT, "seed": seed})
            if content and not content.endswith(b"\n"):
                os.write(self._file, b"\n")
        except BlockingIOError:
            os.close(self._file)
            raise ActquizError("ledger.busy", path=path) from None
        except OSError as error:
            os.close(self._file)
            raise ActquizError("ledger.unusable", path=path, reason=error.strerror) from None
        except BaseException:
            os.close(self._file)
            raise

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        os.close(self._file)

    def find(self, key: Key) -> Report | None:
        """Return what is known. An `error` is not: it is worth another try."""
        return self._known.get(key)

    def add(self, key: Key, report: Report) -> None:
        """Append a report.

        Raises:
            ActquizError: it cannot be written.
        """
        try:
            self._write({**key._asdict(), "report": record.plain(report)})
        except OSError as error:
            raise ActquizError("ledger.unusable", path=self._path, reason=error.strerror) from None

    def _write(self, content: object) -> None:
        # one write, which the end of this process cannot cut; a crash of the system costs a grade, and that can be had
        # again, so that waiting for the disk after every file is not worth its time
        os.write(self._file, json.dumps(content).encode() + b"\n")

    def _content(self) -> bytes:
        if not stat.S_ISREG(os.fstat(self._file).st_mode):
            raise ActquizError("ledger.other", path=self._path)
        return self._path.read_bytes()

    def _read(self, content: bytes) -> None:
        head, _, lines = content.partition(b"\n")
        try:
            begin = json.loads(head)
            self.seed = int(begin["seed"])
            known = begin["format"] == FORMAT
        except (ValueError, TypeError, KeyError):
            known = False
        if not known:
            raise ActquizError("ledger.other", path=self._path)
        for line in lines.splitlines():
            try:
                entry = json.loads(line)
                report = record.restored(entry.pop("report"))
                key = Key(**entry)
            except (ValueError, TypeError, KeyError, AttributeError):
                continue
            if report.verdict != "error":
                self._known[key] = report
