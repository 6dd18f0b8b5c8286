"""Hidden checks of the linear kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Probe, Summed

SMALL = (
    np.array([[1.0, 2.0], [3.0, -1.0]]),
    np.array([[2.0, 0.0], [-1.0, 1.0], [0.5, 3.0]]),
    np.array([0.0, 1.0, -2.0]),
    np.array([[1.0, 0.0, 2.0], [-1.0, 3.0, 1.0]]),
)


class TestLinear(Summed):
    """Products of matrices and sums: an error is measured against the terms. 0-d input has no features."""

    value = reference.linear
    gradients = (reference.linear_backward,)
    # nothing here is lost or overflows that the sums themselves do not lose
    test_accuracy = test_extremes = test_no_warnings = test_infinity = test_zero_d = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then any number of leading axes; a square hides a wrong transpose."""
        yield from _both(*SMALL, dtype)
        for shape, features in (((), 3), ((5,), 4), ((4,), 4), ((1,), 6), ((2, 3), 4), ((3, 3), 3), ((2, 3, 2), 5)):
            for outputs in (4, 3, 1):
                yield from _random(rng, shape, features, outputs, dtype)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a sum against its terms."""
        terms = probe.reference(*map(np.abs, probe.args))
        for result, size in zip(probe.want(), terms if isinstance(terms, tuple) else (terms,), strict=True):
            if np.array_equal(result, want, equal_nan=True):
                return np.asarray(size, dtype=np.float64)
        raise ValueError("not a result of the probe")

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in an entry of x, which is in no other row, and in the gradient."""
        for dtype in FLOATS:
            x, weight, bias, grad_output = SMALL
            yield from _both(np.array([[1.0, np.nan], [3.0, -1.0]]), weight, bias, grad_output, dtype)
            yield from _both(x, weight, bias, np.array([[1.0, 0.0, np.nan], [-1.0, 3.0, 1.0]]), dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows: the sum of nothing is 0."""
        for shape in ((0,), (2, 0), (0, 3)):
            yield from _both(np.empty((*shape, 2)), SMALL[1], SMALL[2], np.empty((*shape, 3)), dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield sixty rows of sixteen features."""
        yield from _random(np.random.default_rng(0), (60,), 16, 12, np.float64)


def _random(
    rng: np.random.Generator, shape: tuple[int, ...], features: int, outputs: int, dtype: type
) -> Iterator[Probe]:
    x, weight = rng.normal(size=(*shape, features)), rng.normal(size=(outputs, features))
    yield from _both(x, weight, rng.normal(size=outputs), rng.normal(size=(*shape, outputs)), dtype)


def _both(x: Array, weight: Array, bias: Array, grad_output: Array, dtype: type) -> Iterator[Probe]:
    x, weight, bias, grad_output = (array.astype(dtype) for array in (x, weight, bias, grad_output))
    yield Probe(reference.linear, (x, weight, bias))
    yield Probe(reference.linear_backward, (grad_output, x, weight))
