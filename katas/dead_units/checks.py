"""Hidden checks of the dead_units kata."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Measure, Probe
from actquiz.grading.solution import Solution

TINY = {np.float64: (1e-9, 1e-20, 1e-100, 1e-200, 1e-300), np.float32: (1e-9, 1e-20, 1e-25, 1e-30)}
HUGE = {np.float64: 1e300, np.float32: 1e30}


class TestDeadUnits(Measure):
    """Units on the last axis, samples on all others; 0-d arrays have no units and are not judged."""

    value = reference.dead_fraction
    test_accuracy = None
    test_no_warnings = None
    test_infinity = None

    def test_leading_axes(self, solution: Solution, rng: np.random.Generator) -> None:
        """All axes but the last are samples, and there may be none of them."""
        for dtype in FLOATS:
            for shape in ((3,), (1,), (2, 3, 4), (3, 3, 3), (2, 1, 5), (2, 3, 4, 5)):
                for share in (0.3, 0.8):
                    probe = Probe(self.value, (_some_dead(rng, shape, share).astype(dtype),))
                    self._judge(solution, probe, rtol=ORDINARY_RTOL[dtype], atol=0.0, key="values")

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield small tables, then larger ones with dead units among silent ones, square ones among them."""
        for rows in (
            [[1, 0, 0, 2], [0, 0, 3, 1], [0, 0, 0, 4]],
            [[0, 1], [0, 2]],
            [[0, 0], [0, 0]],
            [[1, 2], [3, 4]],
            [[1, -2, 0], [-1, -1, 0]],
            [[0, -0.0, 1], [-0.0, 0, 0]],
        ):
            yield Probe(self.value, (np.array(rows, dtype=dtype),))
        for shape in ((1, 6), (6, 1), (5, 5), (3, 7), (40, 12)):
            for share in (0.2, 0.7):
                yield Probe(self.value, (_some_dead(rng, shape, share).astype(dtype),))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield units that live by a single tiny output, and huge outputs that cancel."""
        for value in TINY[dtype]:
            for sign in (1, -1):
                yield Probe(self.value, (np.array([[0, 0, 0], [sign * value, 0, 1]], dtype=dtype),))
        huge = HUGE[dtype]
        yield Probe(self.value, (np.array([[huge, 0, -huge], [-huge, 0, huge]], dtype=dtype),))

    def with_nan(self) -> Iterator[Probe]:
        """Yield a unit whose only output other than 0 is NaN."""
        for dtype in FLOATS:
            yield Probe(self.value, (np.array([[0, 0, 1], [np.nan, 0, 2]], dtype=dtype),))
            yield Probe(self.value, (np.array([[np.nan, np.nan]], dtype=dtype),))

    def heavy(self) -> Iterator[Probe]:
        """Yield a hundred samples of ten units, some of them dead."""
        rng = np.random.default_rng(0)
        yield Probe(self.value, (np.maximum(rng.normal(size=(100, 10)), 0) * (np.arange(10) % 3 > 0),))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no samples and no units."""
        for shape in ((0, 3), (2, 0), (0,), (0, 0), (2, 0, 3)):
            yield Probe(self.value, (np.empty(shape, dtype=dtype),))


def _some_dead(rng: np.random.Generator, shape: tuple[int, ...], share: float) -> Array:
    """Return outputs of which about half are 0, and all those of some units."""
    outputs = rng.normal(size=shape) * (rng.random(shape) < 0.5)
    return np.asarray(outputs * (rng.random(shape[-1]) >= share))
