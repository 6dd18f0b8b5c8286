"""Hidden checks of the adaptive_relu kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

# alpha and beta: usual, negative, and each 0
PARAMETERS = ((0.5, 2.0), (-0.3, 1.5), (2.0, -0.7), (0.0, 1.5), (0.5, 0.0))
FINITE = {np.float64: (1e-300, 1e-100, 1e-20, 1e4, 1e10, 1e100, 1e140), np.float32: (1e-30, 1e-10, 1e4, 1e10, 1e14)}
LARGE = {np.float64: (1e155, 1e200, 1e300), np.float32: (1e20, 1e25, 1e30)}


class TestAdaptiveRelu(Passes):
    """Two numbers shared by all entries. At 0 the left slope, 0, is asked for."""

    value = reference.adaptive_relu
    gradients = (reference.adaptive_relu_backward,)

    def terms(self, probe: Probe) -> tuple[Array | None, ...]:
        """Measure the gradients of the two numbers against the terms of their sums."""
        if probe.reference is self.value:
            return ()
        grad_output, x, *numbers = probe.args
        sums = reference.adaptive_relu_backward(np.abs(grad_output), x, *numbers, **probe.kwargs)[1:]
        return None, *map(np.abs, sums)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield three entries that a person can recompute, the kink, then random points within ±10."""
        yield from self.both(np.array([1.0, 2.0, -1.0]), np.array([2.0, -1.0, -3.0]), 0.5, 2.0, dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(np.array([2.0, 1.0, 3.0]), np.array([-2.0, 0.5, 0.0]), 0.5, 2.0, dtype=dtype)
        square = np.array([[-1.0, 2.0], [-3.0, 4.0]])
        for alpha, beta in PARAMETERS:
            yield from self.both(square + 2, square, dtype=dtype, alpha=alpha, beta=beta)
            for shape in ((60,), (12, 5), (3, 4, 5)):
                yield from self.both(rng.normal(size=shape), rng.uniform(-10, 10, shape), alpha, beta, dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield points within ±40 and towards 0, each alone first: in a sum the small ones do not show."""
        for x in (-3.0, -40.0, -1e-6):
            yield from self.both(np.ones(1), np.array([x]), 0.7, 1.3)
        near_zero = 10.0 ** np.concatenate([np.arange(-20, 0), rng.uniform(-12, 0, 60)])
        points = np.concatenate([[0.0, -0.0], near_zero, -near_zero, rng.uniform(-40, 40, 318)])
        for alpha, beta in ((0.7, 1.3), (-1e-6, 3.0), (5.0, 1e-4)):
            yield from self.both(rng.normal(size=(480,)), points, alpha, beta)
            yield from self.both(rng.normal(size=(5, 4, 4, 6)), points.reshape(5, 4, 4, 6), alpha, beta)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield negative numbers whose square is in the range, and positive ones whose square is not."""
        points = np.concatenate([np.negative(FINITE[dtype]), FINITE[dtype], LARGE[dtype]])
        for point in points:
            yield from self.both(np.array([2.0]), np.array([point]), 1.0, 2.0, dtype=dtype)
        yield from self.both(np.full(points.shape, 2.0), points, 1.0, 2.0, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf with numbers other than 0."""
        for dtype in FLOATS:
            for alpha, beta in ((0.5, 2.0), (-1.0, 1.0)):
                for x in (np.inf, -np.inf):
                    yield from self.both(np.array([2.0, 1.0]), np.array([x, -1.0]), alpha, beta, dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x: it reaches the two sums."""
        for dtype in FLOATS:
            yield from self.both(np.array([1.0, 2.0, 3.0]), np.array([np.nan, 1.0, -1.0]), 0.5, 2.0, dtype=dtype)

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for x in (1.5, -1.5):
            yield from self.both(np.array(2.0), np.array(x), 0.5, 2.0, dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.normal(size=1000), rng.uniform(-10, 10, 1000), 0.5, 2.0)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries; the sum over nothing is 0."""
        for shape in ((0,), (2, 0)):
            yield from self.both(np.empty(shape), np.empty(shape), 0.5, 2.0, dtype=dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the function, and the gradient of x."""
        if function == "adaptive_relu":
            return Curve(Probe(reference.adaptive_relu, (x, 0.5, 1.0)), "adaptive_relu(x, 0.5, 1.0)")
        probe = Probe(reference.adaptive_relu_backward, (np.ones_like(x), x, 0.5, 1.0))
        return Curve(probe, "adaptive_relu_backward(1, x, 0.5, 1.0)[0]")
