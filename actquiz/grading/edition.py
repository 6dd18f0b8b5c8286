"""Which edition of a kata judges: a hash of all that a verdict is computed from, beside the file itself."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

import actquiz
from actquiz.katas import Kata

_PACKAGE = Path(actquiz.__file__).parent


def edition(kata: Kata) -> str:
    """Return the hash of the files of a kata, of the grader and of the references."""
    return sha256(f"{_hash([kata.folder])} {_program()}".encode()).hexdigest()


@cache
def _program() -> str:
    return _hash([_PACKAGE / "grading", _PACKAGE / "reference"])


def _hash(folders: Iterable[Path]) -> str:
    found = sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".toml", ".ini", ".json"):
                content = path.read_bytes()
                found.update(f"{path.relative_to(folder)} {len(content)}\n".encode())
                found.update(content)
    return found.hexdigest()
