"""Kata folders: every healthy kata and every problem, in one pass."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actquiz.errors import ActquizError, Problem
from actquiz.i18n import LANGUAGES
from actquiz.katas import Kata, Wrong
from actquiz.report import TIERS

HINTS = 3
MIN_WRONG = 4
MIN_ACCEPTED = 2
FILES = (
    "kata.toml",
    "stub.py",
    "checks.py",
    "solution.py",
    *(f"brief.{language}.md" for language in LANGUAGES),
)
FOLDERS = ("wrong", "accepted")
_KEYS = {"level", "functions", "forbidden", "cards", "title", "checks", "hints"}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The katas of a folder, by level and in the order of their files, and what is wrong with others."""

    katas: tuple[Kata, ...]
    problems: tuple[Problem, ...]

    def find(self, name: str) -> Kata:
        """Return a kata by name.

        Raises:
            ActquizError: there is none; the hint names those that are close.
        """
        from difflib import get_close_matches

        known = {kata.name: kata for kata in self.katas}
        if name in known:
            return known[name]
        close = get_close_matches(name, known, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(close)}?" if close else "`actquiz kata` shows all of them"
        raise ActquizError(f"there is no kata `{name}`", hint=hint)


def load(path: Path) -> Catalogue:
    """Read a folder of katas, or the folder of one.

    Raises:
        ActquizError: no such folder, or no kata in it.
    """
    if not path.is_dir():
        raise ActquizError(f"there is no folder {path}", hint="name a folder of katas")
    if (path / "kata.toml").is_file():
        folders = [path]
    else:
        folders = sorted(folder for folder in path.iterdir() if (folder / "kata.toml").is_file())
    if not folders:
        raise ActquizError(f"there is no kata in {path}", hint="a kata is a folder that holds a kata.toml")
    katas, problems = [], []
    for folder in folders:
        reader = _Reader(folder)
        kata = reader.kata()
        problems += reader.problems
        if kata:
            katas.append(kata)
    return Catalogue(tuple(sorted(katas, key=lambda kata: (kata.level, kata.name))), tuple(problems))


class _Reader:
    """Reads one kata folder and notes what is wrong with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []

    def report(self, file: str, message: str, line: int = 1) -> None:
        """Note a problem of a file of this kata."""
        self.problems.append(Problem(str(self.folder / file), line, message))

    def kata(self) -> Kata | None:
        """Return the kata, or None when its kata.toml or a file it needs is unusable."""
        for name in FILES:
            if not (self.folder / name).is_file():
                self.report(name, "this file is missing")
        self._strays()
        table = self._table()
        if table is None or any(not (self.folder / name).is_file() for name in FILES):
            return None
        checks = {check: tier for tier in TIERS for check in table["checks"].get(tier, [])}
        wrong = tuple(self._wrong(checks))
        accepted = tuple(sorted((self.folder / "accepted").glob("*.py")))
        if len(wrong) < MIN_WRONG:
            self.report("wrong", f"{len(wrong)} known mistakes, at least {MIN_WRONG} are needed")
        if len(accepted) < MIN_ACCEPTED:
            self.report("accepted", f"{len(accepted)} accepted solutions, at least {MIN_ACCEPTED} are needed")
        return Kata(
            name=self.folder.name,
            level=table["level"],
            title=table["title"],
            functions=tuple(table["functions"]),
            forbidden=tuple(table.get("forbidden", ())),
            checks=checks,
            hints={language: tuple(table["hints"][language]) for language in LANGUAGES},
            cards=tuple(table.get("cards", ())),
            wrong=wrong,
            accepted=accepted,
            folder=self.folder,
        )

    def _strays(self) -> None:
        for entry in sorted(self.folder.iterdir()):
            if entry.name not in (*FILES, *FOLDERS, "__pycache__"):
                self.report(entry.name, "this file does not belong to a kata")
        for folder in FOLDERS:
            for entry in sorted((self.folder / folder).glob("*")):
                if entry.suffix != ".py" and entry.name != "__pycache__":
                    self.report(f"{folder}/{entry.name}", "only Python files belong here")

    def _table(self) -> dict[str, Any] | None:
        file = self.folder / "kata.toml"
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"line (\d+)", str(error))
            self.report("kata.toml", f"not TOML: {error}", int(line[1]) if line else 1)
            return None
        except UnicodeDecodeError:
            self.report("kata.toml", "not UTF-8: save the file as UTF-8")
            return None
        faults = list(_faults(table))
        for fault in faults:
            self.report("kata.toml", fault)
        return None if faults else table

    def _wrong(self, checks: dict[str, str]) -> Iterator[Wrong]:
        for path in sorted((self.folder / "wrong").glob("*.py")):
            name = f"wrong/{path.name}"
            try:
                docstring = ast.get_docstring(ast.parse(path.read_bytes())) or ""
            except (SyntaxError, ValueError) as error:
                self.report(name, f"does not parse: {error}")
                continue
            head = re.match(r"fails: (\w+)\n", docstring)
            why = dict(re.findall(r"^(en|zh): (.+)$", docstring, re.MULTILINE))
            if not head or set(why) != set(LANGUAGES):
                self.report(name, "its docstring must hold the lines `fails: CHECK`, `en: why`, `zh: why`")
            elif head[1] not in checks:
                self.report(name, f"kata.toml declares no check `{head[1]}`")
            else:
                yield Wrong(path, head[1], why)


def _faults(table: dict[str, Any]) -> Iterator[str]:
    """Say what is wrong with a kata.toml."""
    for key in sorted(table.keys() - _KEYS):
        yield f"unknown key `{key}`: known are {', '.join(sorted(_KEYS))}"
    if table.get("level") not in range(1, 8):
        yield "`level` is a number from 1 to 7"
    for key in ("functions", "forbidden", "cards"):
        value = table.get(key, [])
        if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            yield f"`{key}` is a list of names"
    if not table.get("functions"):
        yield "`functions` names the functions of the kata"
    title, hints, checks = (table.get(key) for key in ("title", "hints", "checks"))
    if not isinstance(title, dict) or set(title) != set(LANGUAGES):
        yield "`[title]` has one line for each of en and zh"
    if (
        not isinstance(hints, dict)
        or set(hints) != set(LANGUAGES)
        or not all(isinstance(lines, list) and len(lines) == HINTS and all(lines) for lines in hints.values())
    ):
        yield f"`[hints]` has {HINTS} hints for each of en and zh"
    if not isinstance(checks, dict) or not checks.get("correct") or not set(checks) <= set(TIERS):
        yield f"`[checks]` lists checks under {', '.join(TIERS)}, the first is needed"
        return
    ids = [check for tier in checks.values() for check in tier]
    for check in sorted({check for check in ids if ids.count(check) > 1}):
        yield f"the check `{check}` is declared twice"
