"""Cards and how an answer to one is judged; no files, no screen, no clock."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from actquiz.errors import ActquizError

if TYPE_CHECKING:
    from actquiz.formula import Counterexample, Formula


class Grade(IntEnum):
    """How well a card was remembered, in the four steps of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def word(self) -> str:
        """The name used in the JSON protocol."""
        return self.name.lower()


@dataclass(frozen=True)
class Judgement:
    """What an answer is worth, and for a wrong formula where it fails."""

    grade: Grade
    counterexample: Counterexample | None = None


@dataclass(frozen=True)
class Point:
    """One thing a good spoken answer says; a missed `must` proposes Again."""

    text: str
    must: bool


@dataclass(frozen=True)
class Option:
    """One line of a choice card, with the reason why it is right or wrong."""

    text: str
    right: bool
    reason: str


@dataclass(frozen=True)
class Open:
    """Answered aloud; the learner ticks the points that were said."""

    points: tuple[Point, ...]
    kind: ClassVar[str] = "open"

    def judge(self, said: Collection[int]) -> Judgement:
        """Propose a grade from the points that were said."""
        if outside := [index for index in said if not 0 <= index < len(self.points)]:
            raise ActquizError("answer.point", index=outside[0], last=len(self.points) - 1)
        missed = [point for i, point in enumerate(self.points) if i not in said]
        if any(point.must for point in missed):
            return Judgement(Grade.AGAIN)
        return Judgement(Grade.HARD if missed else Grade.GOOD)


@dataclass(frozen=True)
class Choice:
    """One or more options are right; all of them and no other must be chosen."""

    options: tuple[Option, ...]
    kind: ClassVar[str] = "choice"

    @property
    def single(self) -> bool:
        """Whether exactly one option is right."""
        return sum(option.right for option in self.options) == 1

    def judge(self, chosen: Collection[int]) -> Judgement:
        """Compare the chosen options with the right ones."""
        right = {i for i, option in enumerate(self.options) if option.right}
        return Judgement(Grade.GOOD if set(chosen) == right else Grade.AGAIN)


@dataclass(frozen=True)
class Text:
    """Typed; compared without regard to case, width and spaces."""

    accepted: tuple[str, ...]
    kind: ClassVar[str] = "text"

    def judge(self, answer: str) -> Judgement:
        """Compare a typed answer with the accepted ones."""
        right = normalise(answer) in {normalise(accepted) for accepted in self.accepted}
        return Judgement(Grade.GOOD if right else Grade.AGAIN)


@dataclass(frozen=True)
class Value:
    """Typed as a formula or number and judged by value."""

    formula: Formula
    kind: ClassVar[str] = "formula"

    def judge(self, answer: str) -> Judgement:
        """Compare by value; raises ActquizError when the answer is no formula."""
        wrong = self.formula.counterexample(answer)
        return Judgement(Grade.AGAIN, wrong) if wrong else Judgement(Grade.GOOD)


Task = Open | Choice | Text | Value
KINDS = (Open.kind, Choice.kind, Text.kind, Value.kind)


@dataclass(frozen=True)
class FollowUp:
    """A question an interviewer asks next, with the card that answers it, if there is one."""

    question: str
    card: str
    line: int


@dataclass(frozen=True)
class Proof:
    """Python that establishes the figures of a card, and the line of the bank where it starts."""

    source: str
    line: int


@dataclass(frozen=True)
class Card:
    """One question with everything known about it. `id` is its identity in every language and for ever."""

    id: str
    topic: str
    language: str
    level: int
    question: str
    body: str
    answer: str
    task: Task
    follow_ups: tuple[FollowUp, ...]
    pitfalls: tuple[str, ...]
    sources: tuple[str, ...]
    seed: tuple[str, ...]
    katas: tuple[str, ...]
    proof: Proof | None
    path: str
    line: int

    @property
    def kind(self) -> str:
        """One of `KINDS`."""
        return self.task.kind


def normalise(text: str) -> str:
    """Reduce a typed answer to what is compared: one width, one case, no spaces, no closing mark."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\s`$]+", "", folded).rstrip(".。!！")
