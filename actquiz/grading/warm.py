"""Grading warm: everything is loaded once, and a verdict is there a few milliseconds after a file was saved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from actquiz.grading.focus import Focus
from actquiz.grading.judge import grade
from actquiz.grading.measure import Measured, measure
from actquiz.grading.nursery import Nursery
from actquiz.grading.sample import Sample, sample
from actquiz.katas import Kata
from actquiz.report import Message, Report

if TYPE_CHECKING:
    from actquiz.grading.standing import Standing


class Warm:
    """Grades files for one kata as `judge.grade` does, but starts nothing anew."""

    def __init__(self, kata: Kata, layers: Collection[str], nursery: Nursery, standing: Standing) -> None:
        self._kata = kata
        self._layers = layers
        self._nursery = nursery
        self._standing = standing
        self._rehearsed: int | None = None

    def grade(self, source: bytes, seed: int) -> Report:
        """Grade a learner's source."""
        if seed != self._rehearsed:
            self._rehearse(seed)
        return self._grade(source, seed)

    def _rehearse(self, seed: int) -> None:
        """Grade our own solution, to learn which calls the checks make with this seed."""
        self._standing.foreseen = []
        if self._grade(self._kata.solution.read_bytes(), seed).verdict == "pass":
            self._standing.foreseen = self._standing.made
        self._rehearsed = seed

    def _grade(self, source: bytes, seed: int) -> Report:
        return grade(
            self._kata, source, seed=seed, layers=self._layers,
            begin=self._nursery.process, session=self._standing.anew,
        )  # fmt: skip

    def sample(self, source: bytes, focus: Focus) -> Sample | Message:
        """Sample a learner's source for a picture, as `sample.sample` does."""
        return sample(self._kata, source, focus, layers=self._layers, begin=self._nursery.process)

    def measure(self, source: bytes) -> Mapping[str, Measured]:
        """Measure the functions of a source, as `measure.measure` does."""
        return measure(self._kata, source, layers=self._layers, begin=self._nursery.process)

    def prepare(self) -> None:
        """Have a worker wait for the next file; for when there is nothing else to do."""
        self._nursery.prepare(self._layers)


def keep_warm(kata: Kata, layers: Collection[str], work: Callable[[Warm], None]) -> None:
    """Do `work` with what grades files for one kata; what it raises comes out of here.

    A worker is forked from a process that has loaded numpy, and the checks are collected once.
    """
    with Nursery() as nursery:
        # it boots while this process imports pytest
        from actquiz.grading.standing import Standing

        standing = Standing(kata.craft)
        standing.hold(kata.folder / "checks.py", partial(work, Warm(kata, layers, nursery, standing)))
