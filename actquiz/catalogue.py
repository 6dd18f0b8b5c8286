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
FILES = (
    "kata.toml",
    "stub.py",
    "checks.py",
    "solution.py",
    *(f"brief.{language}.md" for language in LANGUAGES),
)
MINIMUM = {"wrong": 4, "accepted": 2}
GOLDEN = "golden"
_KEYS = {"level", "after", "functions", "forbidden", "cards", "title", "checks", "hints"}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The katas of a folder, by level and then by name, and what is wrong with others."""

    katas: tuple[Kata, ...]
    problems: tuple[Problem, ...]


def load(path: Path) -> Catalogue:
    """Read a folder of katas, or the folder of one.

    Raises:
        ActquizError: no such folder, or no kata in it.
    """
    katas, problems = [], []
    for folder in _folders(path):
        kata, found = _read(folder)
        problems += found
        if kata:
            katas.append(kata)
    return Catalogue(tuple(sorted(katas, key=lambda kata: (kata.level, kata.name))), tuple(problems))


def find(path: Path, name: str) -> Kata:
    """Read one kata by name, and no other.

    Raises:
        ActquizError: there is none, then the hint names those that are close; or it is broken.
    """
    folder = next((folder for folder in _folders(path) if folder.name == name), None)
    if folder is None:
        from difflib import get_close_matches

        close = get_close_matches(name, [folder.name for folder in _folders(path)], n=3, cutoff=0.5)
        if close:
            raise ActquizError("katas.misspelt", name=name, close=", ".join(close))
        raise ActquizError("katas.unknown", name=name)
    kata, problems = _read(folder)
    if kata is None:
        raise ActquizError("katas.broken", problem=problems[0])
    return kata


def _folders(path: Path) -> list[Path]:
    if not path.is_dir():
        raise ActquizError("katas.missing", path=path)
    if (path / "kata.toml").is_file():
        return [path]
    folders = sorted(folder for folder in path.iterdir() if (folder / "kata.toml").is_file())
    if not folders:
        raise ActquizError("katas.none", path=path)
    return folders


def _read(folder: Path) -> tuple[Kata | None, list[Problem]]:
    """Return the kata of a folder, or None when its kata.toml or a file it needs is unusable."""
    problems = [
        Problem(str(folder / name), 1, "this file is missing") for name in FILES if not (folder / name).is_file()
    ]
    table, faults = _table(folder / "kata.toml")
    problems += faults
    if problems:
        return None, problems
    kata = Kata(
        name=folder.resolve().name,
        level=table["level"],
        title=table["title"],
        functions=tuple(table["functions"]),
        forbidden=tuple(table.get("forbidden", ())),
        checks={check: tier for tier in TIERS for check in table["checks"].get(tier, [])},
        hints={language: tuple(table["hints"][language]) for language in LANGUAGES},
        cards=tuple(table.get("cards", ())),
        after=tuple(table.get("after", ())),
        folder=folder,
    )
    return kata, []


def _table(file: Path) -> tuple[dict[str, Any], list[Problem]]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        return {}, [Problem(str(file), int(line[1]) if line else 1, f"not TOML: {error}")]
    except UnicodeDecodeError:
        return {}, [Problem(str(file), 1, "not UTF-8: save the file as UTF-8")]
    except OSError as error:
        return {}, [Problem(str(file), 1, f"cannot be read: {error.strerror}")]
    return table, [Problem(str(file), 1, fault) for fault in _faults(table)]


def mistakes(kata: Kata) -> tuple[list[Wrong], list[Problem]]:
    """Read the known mistakes of a kata, and what is wrong with their descriptions."""
    known: list[Wrong] = []
    problems = []
    for path in sorted((kata.folder / "wrong").glob("*.py")):
        try:
            docstring = ast.get_docstring(ast.parse(path.read_bytes())) or ""
        except (SyntaxError, ValueError) as error:
            problems.append(Problem(str(path), 1, f"does not parse: {error}"))
            continue
        head = re.match(r"fails: (\w+)\n", docstring)
        why = dict(re.findall(r"^(\w\w): (.+)$", docstring, re.MULTILINE))
        card = re.search(r"^card: (\S+)$", docstring, re.MULTILINE)
        if not head or not card or not why.keys() >= set(LANGUAGES):
            lines = ", ".join(["`fails: CHECK`", *(f"`{language}: why`" for language in LANGUAGES), "`card: CARD-ID`"])
            problems.append(Problem(str(path), 1, f"its docstring must hold the lines {lines}"))
        elif head[1] not in kata.checks:
            problems.append(Problem(str(path), 1, f"kata.toml declares no check `{head[1]}`"))
        else:
            known.append(Wrong(path, head[1], why, card[1]))
    return known, problems


def strays(kata: Kata) -> Iterator[Problem]:
    """Find files that do not belong to a kata, and a lack of those that prove its checks."""
    for entry in sorted(kata.folder.iterdir()):
        if entry.name not in (*FILES, *MINIMUM, GOLDEN, "__pycache__"):
            yield Problem(str(entry), 1, "this file does not belong to a kata")
    for entry in sorted((kata.folder / GOLDEN).glob("*")):
        if entry.suffix != ".json" or entry.stem not in kata.functions:
            yield Problem(str(entry), 1, "golden rows are a JSON file with the name of a function of the kata")
    for name, minimum in MINIMUM.items():
        files = [entry for entry in sorted((kata.folder / name).glob("*")) if entry.name != "__pycache__"]
        for entry in files:
            if entry.suffix != ".py":
                yield Problem(str(entry), 1, "only Python files belong here")
        if len(files) < minimum:
            yield Problem(str(kata.folder / name), 1, f"{len(files)} solutions, at least {minimum} are needed")


def _faults(table: dict[str, Any]) -> Iterator[str]:
    """Say what is wrong with a kata.toml."""
    for key in sorted(table.keys() - _KEYS):
        yield f"unknown key `{key}`: known are {', '.join(sorted(_KEYS))}"
    if table.get("level") not in range(1, 8):
        yield "`level` is a number from 1 to 7"
    for key in ("functions", "forbidden", "cards", "after"):
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
