"""Hidden checks of the crelu kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

FINITE = {
    np.float64: (1e-300, 1e-200, 1e-20, 1e10, 1e154, 1e155, 1e200, 1e300),
    np.float32: (1e-30, 1e-25, 1e-10, 1e10, 1e19, 1e20, 1e30),
}


class TestCrelu(Passes):
    """Two halves along an axis; 0-d arrays have none and are not judged. At 0 the gradient 0 is asked for."""

    value = reference.crelu
    gradients = (reference.crelu_backward,)
    inaccurate = "values"
    test_zero_d = None

    def along(self, rng: np.random.Generator, x: Array, dtype: type, **axis: int) -> Iterator[Probe]:
        """Yield both passes with a random gradient of the shape of the output."""
        yield from self.both(rng.normal(size=reference.crelu(x, **axis).shape), x, dtype=dtype, **axis)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two entries, a small matrix along each axis, then every axis of several shapes, zeros included."""
        yield from self.both(np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, -1.0]), dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(np.array([4.0, -3.0, 2.0, 1.0]), np.array([-5.0, 0.0]), dtype=dtype)
        square, grad_output = np.array([[2.0, -1.0], [-3.0, 4.0]]), np.arange(1.0, 9.0)
        yield from self.both(grad_output.reshape(2, 4), square, dtype=dtype)
        yield from self.both(grad_output.reshape(4, 2), square, dtype=dtype, axis=0)
        for shape in ((7,), (3, 4), (4, 4), (5, 1), (3, 4, 5), (3, 3, 3), (2, 1, 6)):
            x = rng.uniform(-10, 10, shape)
            x.flat[:2] = (0.0, -1.0)
            yield from self.along(rng, x, dtype)
            for axis in range(-x.ndim, x.ndim):
                yield from self.along(rng, x, dtype, axis=axis)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield entries towards 0."""
        near_zero = 10.0 ** -np.arange(1.0, 25.0)
        for x in (1e-9, -1e-9, 1e-20):
            yield from self.both(np.array([2.0, 3.0]), np.array([x]))
        for axis in (0, 1):
            yield from self.along(rng, np.stack([near_zero, -near_zero]), np.float64, axis=axis)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield entries and gradients at the ends of the range."""
        points = np.array([0.0, *FINITE[dtype], *np.negative(FINITE[dtype])])
        yield from self.both(np.full(2 * points.size, 2.0), points, dtype=dtype)
        yield from self.both(np.concatenate([points, -points]), points, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            yield from self.both(np.array([1, 2, 3, 4]), np.array([np.inf, -np.inf]), dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x: it stays in both of its places."""
        for dtype in FLOATS:
            yield from self.both(np.array([1, 2, 3, 4, 5, 6]), np.array([np.nan, 1, -1]), dtype=dtype)
            x = np.array([[1, np.nan], [-2, 3]])
            yield from self.both(np.arange(8).reshape(4, 2), x, dtype=dtype, axis=0)

    def heavy(self) -> Iterator[Probe]:
        """Yield twenty entries a row."""
        rng = np.random.default_rng(0)
        yield from self.along(rng, rng.uniform(-10, 10, (50, 20)), np.float64)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape in ((0,), (0, 3), (2, 0), (2, 0, 3)):
            for axis in range(len(shape)):
                x = np.empty(shape)
                yield from self.both(np.concatenate([x, x], axis=axis), x, dtype=dtype, axis=axis)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first half over x, and the gradient of x."""
        rows = x[:, np.newaxis]
        if function == "crelu":
            return Curve(Probe(reference.crelu, (rows,)), "crelu([x])[0]")
        grad_output = np.ones((x.size, 2), x.dtype)
        return Curve(Probe(reference.crelu_backward, (grad_output, rows)), "crelu_backward([1, 1], [x])[0]")
