"""Hidden checks of the lstm_cell kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Contract, Probe

WEIGHTS = (
    np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [2.0, 0.0]]),
    np.array([[0.0], [2.0], [1.0], [-1.0]]),
    np.array([0.0, 1.0, 0.0, 0.5]),
)


class TestLstmCell(Contract):
    """Two results of one step; 0-d input has no features."""

    value = reference.lstm_cell
    # what the sums lose no cell gets back
    test_accuracy = test_infinity = test_zero_d = None

    def allowed(self, probe: Probe) -> bool:
        """All shapes fit; some that do not would be broadcast."""
        x, h, c, w_ih, w_hh, bias = (arg.shape for arg in probe.args)
        rows, units = h
        return c == h and x[0] == rows and (w_ih, w_hh, bias) == ((4 * units, x[1]), (4 * units, units), (4 * units,))

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then other sizes; equal ones hide a wrong transpose."""
        yield _step(dtype, np.array([[1.0, -1.0]]), np.array([[0.5]]), np.array([[2.0]]), *WEIGHTS)
        for rows, features, units in ((1, 3, 2), (5, 4, 3), (3, 3, 3), (4, 1, 4), (2, 8, 1)):
            yield _random(rng, rows, features, units, dtype)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield gates of which the exponential overflows, and huge cell states."""
        for far in (1e3, -1e3):
            yield _step(dtype, np.array([[far, 1.0], [1.0, far]]), np.ones((2, 1)), np.full((2, 1), 0.5), *WEIGHTS)
        large = 1e300 if dtype is np.float64 else 1e30
        c = np.array([[large], [-large], [1.0]])
        yield _step(dtype, np.ones((3, 2)), np.ones((3, 1)), c, *WEIGHTS)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in a row of x, in one of h, and in one unit of c."""
        rng = np.random.default_rng(0)
        for dtype in FLOATS:
            for place in range(3):
                *arrays, w_ih, w_hh, bias = _random(rng, 3, 2, 2, dtype).args
                arrays[place][1, 0] = np.nan
                yield Probe(self.value, (*arrays, w_ih, w_hh, bias))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows."""
        yield _step(dtype, np.empty((0, 2)), np.empty((0, 1)), np.empty((0, 1)), *WEIGHTS)

    def heavy(self) -> Iterator[Probe]:
        """Yield fifty rows of eight features and sixteen units."""
        yield _random(np.random.default_rng(0), 50, 8, 16, np.float64)


def _random(rng: np.random.Generator, rows: int, features: int, units: int, dtype: type) -> Probe:
    x, h, c = rng.normal(size=(rows, features)), rng.normal(size=(rows, units)), rng.normal(size=(rows, units))
    weights = rng.normal(size=(4 * units, features)), rng.normal(size=(4 * units, units)), rng.normal(size=4 * units)
    return _step(dtype, x, h, c, *weights)


def _step(dtype: type, *arrays: Array) -> Probe:
    return Probe(reference.lstm_cell, tuple(array.astype(dtype) for array in arrays))
