"""Hidden checks of the debug_where_nan kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

FAR: dict[type, list[float]] = {
    np.float64: [1e-300, 1e-100, 1e-10, 50.0, 1e3, 1e10, 1e100, 1e154, 1e200, 1e300],
    np.float32: [1e-30, 1e-10, 50.0, 1e3, 1e10, 1e19, 1e30],
}


class TestWhereNan(Passes):
    """Flat up to 1 and a logarithm from there on. The gradient at the kink is 0, as in the stub."""

    value = reference.log_relu
    gradients = (reference.log_relu_backward,)
    # these were no question of this fault
    test_empty = test_non_contiguous = test_read_only = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield entries that a person can recompute, then 0, the kink and random points from 1-d to 3-d."""
        yield from self.both(np.array([1.0, 2.0]), np.array([2.0, -3.0]), dtype=dtype)
        yield from self.both(np.array([1.0, -1.0, 3.0]), np.array([0.0, 2.0, 4.0]), dtype=dtype)
        points = np.concatenate([[0.0, 1.0, -1.0, 0.5, 2.0], rng.uniform(-10, 10, 55)])
        for shape in ((60,), (12, 5), (3, 4, 5)):
            yield from self.both(rng.normal(size=shape), points.reshape(shape), dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield points towards 1 from both sides, and large ones."""
        distances = 10.0 ** -np.arange(0.0, 13)
        points = np.concatenate([1 + distances, 1 - distances, 10.0 ** rng.uniform(0, 12, 50)])
        yield from self.both(np.ones(points.shape), points)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield the ends of the range and the neighbourhood of 0."""
        points = np.concatenate([[0.0, -0.0], FAR[dtype], np.negative(FAR[dtype])])
        yield from self.both(np.full(points.shape, 2.0), points, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            yield from self.both(np.array([1.0, 2.0]), np.array([np.inf, -np.inf]), dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x between numbers."""
        for dtype in FLOATS:
            yield from self.both(np.array([1.0, 2.0, 3.0]), np.array([np.nan, 2.0, -1.0]), dtype=dtype)

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a number from each side of the kink."""
        for x in (1.5, -1.5):
            yield from self.both(np.array(2.0), np.array(x), dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.normal(size=1000), rng.uniform(-10, 10, 1000))

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the function, and its slope."""
        if function == "log_relu":
            return Curve(Probe(self.value, (x,)), "log_relu(x)")
        return Curve(Probe(self.gradients[0], (np.ones_like(x), x)), "log_relu_backward(1, x)")
