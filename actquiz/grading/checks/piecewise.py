"""What a function made of pieces must hold: its values and slopes where they meet, and close by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from actquiz.grading.checks.elementwise import Elementwise
from actquiz.grading.checks.probe import Array, Probe


class Piecewise(Elementwise):
    """An elementwise function that changes its formula at `joints`.

    There the derivative has the value that the brief names. Joints are exact in float32, else a comparison in float32
    and one in float64 could both be right and differ.
    """

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return where the pieces meet, for these parameters."""
        raise NotImplementedError

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the joints too, and a point on each side."""
        yield from super().ordinary(rng, dtype)
        yield from self._around_joints(np.array([0.0, -0.125, 0.125]), dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield points that come closer and closer to a joint too: a tolerance in a comparison shows there."""
        yield from super().accurate(rng)
        distances = 10.0 ** -np.arange(1, 13)
        yield from self._around_joints(np.concatenate([distances, -distances]), np.float64)

    def _around_joints(self, distances: Array, dtype: type) -> Iterator[Probe]:
        for parameters in self.parameters:
            x: Array = np.add.outer(self.joints(parameters), distances).ravel().astype(dtype)
            for reference in (self.value, *(derivative.reference for derivative in self.derivatives)):
                yield Probe(reference, (x,), parameters)

    def _compared_at(self, parameters: Mapping[str, float]) -> Array:
        """Take points on both sides of the joints, and no joint: a difference across one is no derivative."""
        joints = self.joints(parameters)
        points = np.concatenate([super()._compared_at(parameters), np.add.outer(joints, (-0.25, 0.25)).ravel()])
        return points[~np.isin(points, joints)]
