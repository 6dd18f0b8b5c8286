"""What a kata is: frozen data, read from its folder by `catalogue`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wrong:
    """A known mistake: a solution, the first check that must catch it, why it is wrong, the card that teaches it."""

    path: Path
    check: str
    why: Mapping[str, str]
    card: str

    @property
    def id(self) -> str:
        """The name of the mistake."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Kata:
    """One exercise. `checks` gives the tier of each check in the order in which they are reported.

    `after` names the katas that prepare for it; nothing is locked.
    """

    name: str
    level: int
    title: Mapping[str, str]
    functions: tuple[str, ...]
    forbidden: tuple[str, ...]
    checks: Mapping[str, str]
    hints: Mapping[str, tuple[str, ...]]
    cards: tuple[str, ...]
    folder: Path
    after: tuple[str, ...] = ()

    @property
    def craft(self) -> frozenset[str]:
        """The checks that ask how well it is done, which only say something of what is right."""
        return frozenset(check for check, tier in self.checks.items() if tier == "craft")

    @property
    def stub(self) -> Path:
        """The file a learner begins with."""
        return self.folder / "stub.py"

    @property
    def solution(self) -> Path:
        """The solution worth reading."""
        return self.folder / "solution.py"

    @property
    def accepted(self) -> list[Path]:
        """Right solutions in other styles."""
        return sorted((self.folder / "accepted").glob("*.py"))

    def brief(self, language: str) -> str:
        """Return the task in a language."""
        return (self.folder / f"brief.{language}.md").read_text(encoding="utf-8")


def ready(katas: Iterable[Kata], stars: Mapping[str, int]) -> list[Kata]:
    """Return the katas without a star for which everything that prepares for them has one."""
    return [kata for kata in katas if not stars.get(kata.name) and all(stars.get(name) for name in kata.after)]
