"""Hidden checks of the debug_int_dtype kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Contract, Probe


class TestIntDtype(Contract):
    """A choice between x, 0 and 1: nothing is computed, so nothing loses digits or overflows."""

    value = reference.step_relu
    # these were no question of this fault
    test_accuracy = test_extremes = test_no_warnings = None
    test_empty = test_non_contiguous = test_read_only = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then random points from 1-d to 3-d, the kink among them."""
        yield Probe(self.value, (np.array([-1.0, 0.0, 2.0], dtype),))
        yield Probe(self.value, (np.array([3.5, -2.0, 0.25], dtype),))
        points = np.concatenate([[0.0, 1.0, -1.0], rng.uniform(-10, 10, 57)])
        for shape in ((60,), (12, 5), (3, 4, 5)):
            yield Probe(self.value, (points.reshape(shape).astype(dtype),))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            yield Probe(self.value, (np.array([np.inf, -np.inf], dtype),))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN between numbers."""
        for dtype in FLOATS:
            yield Probe(self.value, (np.array([np.nan, 1.0, np.nan, -1.0], dtype),))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for x in (1.5, -1.5):
            yield Probe(self.value, (np.array(x, dtype),))

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries."""
        yield Probe(self.value, (np.random.default_rng(0).normal(size=1000),))
