"""Hidden checks of the debug_gradient_through_norm kata."""

from collections.abc import Iterator, Sequence

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Passes, Probe
from actquiz.grading.solution import Solution

SIZES: dict[type, tuple[float, ...]] = {np.float64: (1e-100, 1e-30, 1e30, 1e100), np.float32: (1e-15, 1e-8, 1e8, 1e15)}


class TestGradientThroughNorm(Passes):
    """Rows along the last axis. Entries whose squares leave the range, and infinite ones, are not judged."""

    value = reference.forward
    gradients = (reference.backward,)
    # these were no question of this fault
    test_infinity = test_zero_d = test_empty = test_non_contiguous = test_read_only = test_speed = None

    def test_zero_rows(self, solution: Solution) -> None:
        """A row without a positive entry gives zeros, alone and beside others."""
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for probe in self._zero_rows(dtype):
                self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values", scaled=True)

    def terms(self, probe: Probe) -> Sequence[Array | None]:
        """Measure a gradient against its two terms, which may cancel."""
        if probe.reference is self.value:
            return ()
        grad_output, z = (np.asarray(arg, np.float64) for arg in probe.args)
        active = np.maximum(z, 0)
        norm = np.linalg.norm(active, axis=-1, keepdims=True)
        y = active / np.where(norm == 0, 1, norm)
        along = np.sum(np.abs(grad_output) * y, axis=-1, keepdims=True)
        return (np.where(z > 0, (np.abs(grad_output) + y * along) / np.where(norm == 0, 1, norm), 0),)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield rows that a person can recompute, then random ones from 1-d to 3-d, each with a positive entry."""
        yield from self.both(np.array([1.0, 0.0]), np.array([3.0, 4.0]), dtype=dtype)
        yield from self.both(np.array([1.0, 2.0, 5.0]), np.array([4.0, 3.0, -1.0]), dtype=dtype)
        yield from self.both(np.eye(3), np.array([[1.0, 2.0, 2.0], [2.0, 0.0, 1.0], [-1.0, 5.0, 1.0]]), dtype=dtype)
        for shape in ((12,), (5, 1), (4, 6), (4, 4), (3, 4, 5), (3, 3, 3)):
            yield from self.both(rng.normal(size=shape), _rows(rng, shape), dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows with gradients along them, across them and of several sizes."""
        yield from self.both(np.array([4.0, -3.0]), np.array([3.0, 4.0]))
        for shape in ((40, 7), (6, 5, 20)):
            z = _rows(rng, shape)
            yield from self.both(rng.normal(size=shape), z)
            yield from self.both(z + 1e-3 * rng.normal(size=shape), z)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield long and short rows, and zero rows."""
        z = np.array([[1.0, 2.0, -1.0, 3.0], [-2.0, 1.0, 5.0, 0.0]])
        grad_output = np.array([[1.0, -2.0, 3.0, 1.0], [2.0, 1.0, 1.0, -1.0]])
        for size in SIZES[dtype]:
            yield from self.both(grad_output, z * size, dtype=dtype)
        yield from self._zero_rows(dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a row with NaN beside one without."""
        for dtype in FLOATS:
            yield from self.both(np.ones((2, 3)), np.array([[np.nan, 1.0, 2.0], [3.0, -1.0, 4.0]]), dtype=dtype)

    def _zero_rows(self, dtype: type) -> Iterator[Probe]:
        yield from self.both(np.array([1.0, 2.0]), np.array([-1.0, -3.0]), dtype=dtype)
        yield from self.both(np.ones((3, 2)), np.array([[3.0, 4.0], [-1.0, 0.0], [0.0, 0.0]]), dtype=dtype)


def _rows(rng: np.random.Generator, shape: tuple[int, ...]) -> Array:
    """Return rows within ±10 that have a positive entry."""
    z = rng.uniform(-10, 10, shape)
    z[..., 0] = np.abs(z[..., 0]) + 0.5
    return z
