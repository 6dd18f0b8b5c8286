"""Hidden checks of the debug_inplace kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Contract, Probe


class TestInplace(Contract):
    """A mask: nothing is computed, so nothing loses digits or overflows."""

    value = reference.relu_backward
    # these were no question of this fault
    test_accuracy = test_extremes = test_no_warnings = test_infinity = test_non_contiguous = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then random points from 1-d to 3-d, the kink among them."""
        yield Probe(self.value, (np.array([1.0, 1.0, 1.0], dtype), np.array([2.0, -1.0, 3.0], dtype)))
        yield Probe(self.value, (np.array([-1.0, 2.0, 5.0], dtype), np.array([-2.0, 1.0, 0.0], dtype)))
        points = np.concatenate([[0.0, 1.0, -1.0], rng.uniform(-10, 10, 57)])
        for shape in ((60,), (12, 5), (3, 4, 5)):
            yield Probe(self.value, (rng.normal(size=shape).astype(dtype), points.reshape(shape).astype(dtype)))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x between numbers."""
        for dtype in FLOATS:
            x = np.array([np.nan, 1.0, np.nan, -1.0], dtype)
            yield Probe(self.value, (np.array([1.0, 2.0, 3.0, 4.0], dtype), x))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for x in (1.5, -1.5):
            yield Probe(self.value, (np.array(2.0, dtype), np.array(x, dtype)))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield 1-d and 2-d arrays without entries."""
        for shape in ((0,), (2, 0)):
            yield Probe(self.value, (np.empty(shape, dtype), np.empty(shape, dtype)))

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries."""
        rng = np.random.default_rng(0)
        yield Probe(self.value, (rng.normal(size=1000), rng.normal(size=1000)))
