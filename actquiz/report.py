"""The result of grading one file: plain data, put into words at the edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

TIERS = ("correct", "robust", "craft")


class Outcome(StrEnum):
    """What became of one check."""

    PASSED = "passed"
    FAILED = "failed"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    NOT_RUN = "not_run"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence before translation: its key in the catalogue and the values that go into it."""

    key: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check. `input` is an expression the learner can paste; the other texts are values of it.

    `index` is the first entry of these that is wrong, `ulp` how far it is off in units of the last place.
    """

    id: str
    tier: str
    outcome: Outcome
    message: Message | None = None
    input: str = ""
    expected: str = ""
    got: str = ""
    index: tuple[int, ...] | None = None
    ulp: float | None = None


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known mistake: its name, what is wrong about it in each language, and the card that teaches it."""

    id: str
    why: Mapping[str, str]
    card: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the judge found.

    `problem` says why checks could not run at all; `layers` which layers of the sandbox were on, or why not; `mistakes`
    are the known ones that explain what failed.
    """

    kata: str
    checks: tuple[CheckResult, ...]
    seed: int
    seconds: float
    output: str = ""
    problem: Message | None = None
    judge_fault: str = ""
    layers: Mapping[str, str] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()

    @property
    def tiers(self) -> tuple[str, ...]:
        """Tiers this kata has checks for; each is worth a star."""
        present = {check.tier for check in self.checks}
        return tuple(tier for tier in TIERS if tier in present)

    @property
    def stars(self) -> int:
        """A star is earned when every declared check of its tier, and of those before it, has passed."""
        earned = 0
        for tier in self.tiers:
            if any(check.outcome is not Outcome.PASSED for check in self.checks if check.tier == tier):
                break
            earned += 1
        return 0 if self.judge_fault or self.problem else earned

    @property
    def verdict(self) -> str:
        """`pass` is at least one star; `error` means the judge itself could not tell."""
        if self.judge_fault:
            return "error"
        return "pass" if self.stars else "fail"

    @property
    def failed(self) -> list[CheckResult]:
        """The checks that ran and did not pass."""
        return [check for check in self.checks if check.outcome not in (Outcome.PASSED, Outcome.NOT_RUN)]

    @property
    def first_failure(self) -> CheckResult | None:
        """The failing check to mend first."""
        return next(iter(self.failed), None)

    @property
    def missing(self) -> list[CheckResult]:
        """What is missing for the next star."""
        tier = self.tiers[self.stars] if self.stars < len(self.tiers) else ""
        return [check for check in self.checks if check.tier == tier and check.outcome is not Outcome.PASSED]


def unjudged(kata: str, checks: Mapping[str, str], seed: int, fault: str = "") -> Report:
    """Return the report of a file that no check was run against; `checks` gives the tier of each, as a kata does."""
    listed = tuple(CheckResult(check, tier, Outcome.NOT_RUN) for check, tier in checks.items())
    return Report(kata, listed, seed, 0.0, judge_fault=fault)
