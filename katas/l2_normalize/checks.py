"""Hidden checks of the l2_normalize kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Probe, Summed

FAR: dict[type, tuple[tuple[float, ...], ...]] = {
    np.float64: ((1e200, 1e200), (3e160, -4e160), (1e300, 0, -1e300), (1e300, 1, 1e-300), (1e-300, 1e-200)),
    np.float32: ((1e20, 1e20), (3e19, -4e19), (1e30, 0, -1e30), (1e30, 1, 1e-30), (1e-30, 1e-20)),
}


class TestL2Normalize(Summed):
    """Rows along an axis. 0-d arrays have none, and where a row is infinite there is no limit: neither is judged."""

    value = reference.l2_normalize
    gradients = (reference.l2_normalize_backward,)
    test_accuracy = test_infinity = test_zero_d = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, a zero row, a short row; then every axis of several shapes."""
        yield from _both(np.array([3.0, 4.0]), np.array([1.0, 2.0]), dtype)
        yield from _both(np.array([[3.0, 4.0], [1.0, 0.0]]), np.array([[1.0, 2.0], [1.0, 1.0]]), dtype)
        yield from _both(np.array([[0.0, 0.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [1.0, 1.0]]), dtype)
        yield from _both(np.array([[0.1, 0.2], [3.0, 4.0]]), np.array([[1.0, 2.0], [1.0, 1.0]]), dtype, eps=0.5)
        for shape in ((7,), (3, 4), (4, 4), (5, 1), (3, 4, 5), (3, 3, 3)):
            x, grad_output = rng.uniform(-10, 10, shape), rng.normal(size=shape)
            yield from _both(x, grad_output, dtype)
            for axis in range(-x.ndim, x.ndim):
                yield from _both(x, grad_output, dtype, axis=axis, eps=0.01)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a gradient against its two terms."""
        if probe.reference is self.value:
            return np.abs(want)
        grad_output, x = (array.astype(np.float64) for array in probe.args)
        axis, eps = probe.kwargs.get("axis", -1), probe.kwargs.get("eps", 1e-12)
        y = np.abs(reference.l2_normalize(x, axis=axis, eps=eps))
        along = np.sum(np.abs(grad_output) * y, axis=axis, keepdims=True)
        # the divisor is x / y, without a norm that might overflow
        top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0.0)
        share = np.max(y, axis=axis, keepdims=True, initial=0.0)
        divisor = np.where(share > 0, top / np.where(share > 0, share, 1.0), eps)
        return np.asarray((np.abs(grad_output) + y * along) / divisor)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield rows whose squares overflow or vanish, alone and beside an ordinary row, and huge gradients."""
        for row in FAR[dtype]:
            grad_output = np.arange(1.0, len(row) + 1)
            yield from _both(np.array(row), grad_output, dtype)
            yield from _both(np.stack([row, np.ones(len(row))]), np.stack([grad_output, grad_output]), dtype)
        largest = 1e300 if dtype is np.float64 else 1e30
        yield from _both(np.array([3.0, 4.0]), np.array([largest, 0.0]), dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a row with NaN beside one without."""
        for dtype in FLOATS:
            x, grad_output = np.array([[np.nan, 4.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [1.0, 2.0]])
            yield from _both(x[0], grad_output[0], dtype)
            yield from _both(x, grad_output, dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape in ((0,), (0, 3), (2, 0)):
            for axis in range(len(shape)):
                yield from _both(np.empty(shape), np.empty(shape), dtype, axis=axis)

    def heavy(self) -> Iterator[Probe]:
        """Yield sixty rows of sixteen entries."""
        rng = np.random.default_rng(0)
        yield from _both(rng.normal(size=(60, 16)), rng.normal(size=(60, 16)), np.float64)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of two entries, of which the other is 1, and its gradient."""
        rows = np.stack([x, np.ones_like(x)], axis=-1)
        if function == "l2_normalize":
            return Curve(Probe(reference.l2_normalize, (rows,)), "l2_normalize([x, 1])[0]")
        first = np.zeros_like(rows)
        first[:, 0] = 1
        probe = Probe(reference.l2_normalize_backward, (first, rows))
        return Curve(probe, "l2_normalize_backward([1, 0], [x, 1])[0]")


def _both(x: Array, grad_output: Array, dtype: type, **parameters: float) -> Iterator[Probe]:
    x, grad_output = x.astype(dtype), grad_output.astype(dtype)
    yield Probe(reference.l2_normalize, (x,), parameters)
    yield Probe(reference.l2_normalize_backward, (grad_output, x), parameters)
