"""What a gated unit must hold: an activation of one half, times the other half."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from actquiz.grading.checks.curve import Curve
from actquiz.grading.checks.passes import Passes
from actquiz.grading.checks.probe import FLOATS, Array, Probe


class Gated(Passes):
    """`f(gate, up)` = activation(gate)·up, two arrays of one shape, and `f_backward(grad_output, gate, up)`.

    Args:
        reach: how far from 0 twelve digits are asked of the gate.
        far: gates where an exponential overflows or vanishes, and the ends of the range, for each dtype.
    """

    reach: ClassVar[float] = 40.0
    far: ClassVar[Mapping[type, tuple[float, ...]]]

    def slope_terms(self, gate: Array) -> Array:
        """Return how large the terms of the activation's derivative are: it crosses zero."""
        raise NotImplementedError

    def terms(self, probe: Probe) -> tuple[Array | None, ...]:
        """Measure the gradient of the gate against the terms of the slope."""
        if probe.reference is self.value:
            return ()
        grad_output, gate, up = probe.args
        with np.errstate(all="ignore"):
            return np.abs(grad_output * up) * self.slope_terms(gate.astype(np.float64)), None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two entries that a person can recompute, then random ones from 1-d to 3-d."""
        yield from self.both(np.array([1.0, 2.0]), np.array([1.0, -2.0]), np.array([3.0, 0.5]), dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(np.array([-1.0, 4.0]), np.array([-3.5, 0.5]), np.array([-2.0, 1.0]), dtype=dtype)
        square = np.array([[1.0, 2.0], [-1.0, 3.0]])
        yield from self.both(square + 1, square, -square.T, dtype=dtype)
        gate = np.concatenate([[0.0, 1.0, -1.0], rng.uniform(-10, 10, 57)])
        for shape in ((60,), (12, 5), (3, 4, 5)):
            up, grad_output = rng.uniform(-10, 10, shape), rng.normal(size=shape)
            yield from self.both(grad_output, gate.reshape(shape), up, dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield gates within reach and towards 0, with factors of several sizes; round ones first."""
        near_zero = 10.0 ** np.concatenate([np.arange(-20, 0), rng.uniform(-6, 0, 60)])
        round_ones = np.arange(-self.reach, 41, 4)
        yield from self.both(np.ones_like(round_ones), round_ones, np.ones_like(round_ones))
        gate = np.concatenate([[0.0, -0.0], near_zero, -near_zero, rng.uniform(-self.reach, 40, 318)])
        for shape in ((480,), (4, 2, 6, 10)):
            up, grad_output = rng.normal(size=shape), rng.normal(size=shape) * 10.0 ** rng.integers(-6, 6, shape)
            yield from self.both(grad_output, gate.reshape(shape), up)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield extreme gates, then extreme factors; no product of them leaves the range in any order."""
        far = np.concatenate([self.far[dtype], np.negative(self.far[dtype])])
        yield from self.both(np.full(far.shape, 2.0), far, np.full(far.shape, -3.0), dtype=dtype)
        large = 1e300 if dtype is np.float64 else 1e30
        factors = np.array([large, -large, 1 / large, 1.0, 1.0, 1.0])
        gate = np.array([1.0, -2.0, 3.0, 1.0, -2.0, 3.0])
        yield from self.both(np.roll(factors, 3), gate, factors, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield infinite gates with finite factors, and infinite factors with finite gates."""
        for dtype in FLOATS:
            # whole numbers: none is rounded to 0, of which the product with inf is not judged
            for gate, up in (([np.inf, -np.inf], [2, -1]), ([1, 2], [np.inf, -np.inf])):
                yield from self.both(np.array([1, 3]), np.array(gate), np.array(up), dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in each argument: a gradient is NaN where its formula holds that argument."""
        ones, nans = np.ones(3), np.array([np.nan, 1.0, -1.0])
        for dtype in FLOATS:
            for arguments in ((ones, nans, ones), (ones, ones, nans), (nans, ones, ones)):
                yield from self.both(*arguments, dtype=dtype)

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative gate."""
        for gate in (1.5, -1.5):
            yield from self.both(np.array(2.0), np.array(gate), np.array(-0.5), dtype=dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield 1-d and 2-d arrays without entries."""
        for shape in ((0,), (2, 0)):
            yield from self.both(np.empty(shape), np.empty(shape), np.empty(shape), dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.normal(size=1000), rng.uniform(-10, 10, 1000), rng.normal(size=1000))

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the function of its gate with 1 as the other factor, and the gradient of the gate."""
        ones = np.ones_like(x)
        if function == self.value.__name__:
            return Curve(Probe(self.value, (x, ones)), f"{function}(x, 1)")
        return Curve(Probe(self.gradients[0], (ones, x, ones)), f"{function}(1, x, 1)[0]")
