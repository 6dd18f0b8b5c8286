"""Hidden checks of the debug_softmax_axis kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Contract, Probe
from actquiz.grading.solution import Solution

FAR: dict[type, list[list[float]]] = {
    np.float64: [[1000, 1001, 1002], [-1000, -1001, -1002], [-1000, 1000, 0], [1e300, -1e300, 0], [0, -300, -650]],
    np.float32: [[1000, 1001, 1002], [-1000, -1001, -1002], [-1000, 1000, 0], [1e30, -1e30, 0], [0, -30, -65]],
}


class TestSoftmaxAxis(Contract):
    """A single row was always right; rows beside each other, along any axis, have a check of their own."""

    value = reference.softmax
    # 0-d arrays have no axis; the layout in memory was no question of this fault
    test_zero_d = test_non_contiguous = test_read_only = None

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """A row of one dimension has the right values."""
        self._judge_those(solution, rng, single=True, key="values")

    def test_axis(self, solution: Solution, rng: np.random.Generator) -> None:
        """Rows along any axis have the right values."""
        self._judge_those(solution, rng, single=False, key="axis")

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield simple rows, then every axis of several shapes, square ones and a batch of one among them."""
        yield from _probes(np.array([2.0, 1.0, 0.0]), dtype)
        yield from _probes(np.array([[2.0, 1.0, 0.0]]), dtype)
        yield from _probes(np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]]), dtype)
        for shape in ((7,), (3, 4), (4, 4), (5, 1), (3, 4, 5), (3, 3, 3)):
            yield from _probes(rng.uniform(-10, 10, shape), dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows within ±40, along every axis."""
        yield from _probes(np.array([0.0, -40.0]))
        for shape in ((20, 16), (6, 5, 7)):
            yield from _probes(rng.uniform(-40, 40, shape))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield rows far from 0 and far apart, alone and beside each other."""
        for row in FAR[dtype]:
            yield Probe(self.value, (np.array(row, dtype=dtype),))
        yield from _probes(np.array(FAR[dtype]), dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield rows in which some entries are -inf."""
        rows = np.array([[1.0, -np.inf, 2.0], [-np.inf, -np.inf, 3.0], [0.0, 0.0, 1.0]])
        for dtype in FLOATS:
            yield Probe(self.value, (rows[0].astype(dtype),))
            yield Probe(self.value, (rows.astype(dtype),))
            yield Probe(self.value, (rows.T.astype(dtype),), {"axis": 0})

    def with_nan(self) -> Iterator[Probe]:
        """Yield a row with NaN beside one without."""
        for dtype in FLOATS:
            yield from _probes(np.array([[1.0, np.nan, 2.0], [1.0, 0.0, -1.0]]), dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape in ((0,), (0, 3), (2, 0)):
            yield from _probes(np.empty(shape), dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield rows of ten classes."""
        yield Probe(self.value, (np.random.default_rng(0).uniform(-10, 10, (100, 10)),))

    def _judge_those(self, solution: Solution, rng: np.random.Generator, *, single: bool, key: str) -> None:
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for probe in self.ordinary(rng, dtype):
                if (probe.args[0].ndim == 1) == single:
                    self._judge(solution, probe, rtol=tolerance, atol=tolerance, key=key)


def _probes(x: Array, dtype: type = np.float64) -> Iterator[Probe]:
    """Yield the default axis, then each by its number, from either end."""
    yield Probe(reference.softmax, (x.astype(dtype),))
    for axis in range(-x.ndim, x.ndim):
        yield Probe(reference.softmax, (x.astype(dtype),), {"axis": axis})
