"""Hidden checks of the dynamic_tanh kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

WEIGHT, BIAS = np.array([2.0, -1.0]), np.array([1.0, 3.0])
ALPHAS = (0.5, 1.5, -0.7, 0.0)
FINITE = {
    np.float64: (1e-300, 1e-20, 20.0, 300.0, 355.0, 360.0, 372.0, 400.0, 710.0, 750.0, 1e3, 1e10, 1e200, 1e300),
    np.float32: (1e-30, 1e-10, 10.0, 40.0, 44.5, 52.0, 60.0, 89.0, 200.0, 1e3, 1e10, 1e30),
}


class TestDynamicTanh(Passes):
    """One number for the layer, weights and biases along the last axis; 0-d input has none and is not judged."""

    value = reference.dynamic_tanh
    gradients = (reference.dynamic_tanh_backward,)
    test_zero_d = None

    def terms(self, probe: Probe) -> tuple[Array | None, ...]:
        """Measure everything against the sum of the sizes: the bias too, and each row."""
        *grad_output, x, alpha, weight, bias = (np.abs(arg) for arg in (*probe.args, *probe.kwargs.values()))
        if not grad_output:
            return (reference.dynamic_tanh(x, float(alpha), weight, bias),)
        return (None, *reference.dynamic_tanh_backward(grad_output[0], x, float(alpha), weight, bias)[1:])

    def allowed(self, probe: Probe) -> bool:
        """Weight and bias have the length of the last axis."""
        x, _, weight, bias = (*probe.args, *probe.kwargs.values())[-4:]
        return bool(x.shape[-1:] == weight.shape == bias.shape) and super().allowed(probe)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two rows that a person can recompute, then several shapes, also with as many rows as features."""
        square, grad_output = np.array([[1.0, -2.0], [3.0, 0.5]]), np.array([[1.0, 2.0], [-1.0, 3.0]])
        for shape in ((2, 2), (2, 1, 2)):
            x = square.reshape(shape)
            yield from self.both(grad_output.reshape(shape), x, 0.5, WEIGHT, BIAS, dtype=dtype)
        yield from self.both(np.array([1.0, 2.0]), np.array([1.0, -2.0]), 0.5, WEIGHT, BIAS, dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(np.array([-1.0, 4.0]), np.array([3.0, 0.0]), 0.5, WEIGHT, BIAS, dtype=dtype)
        for alpha in ALPHAS:
            for shape in ((7,), (12, 5), (5, 5), (4, 1), (3, 4, 5), (4, 4, 4)):
                weight, bias = rng.normal(size=(2, shape[-1]))
                x = rng.uniform(-3, 3, shape)
                yield from self.both(rng.normal(size=shape), x, alpha, weight, bias, dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield products alpha·x within ±40, single ones first, and towards 0; four axes as well."""
        one, none = np.ones(1), np.zeros(1)
        for x in (40.0, -40.0, 10.0, 1e-8):
            yield from self.both(one, np.array([x]), 1.0, one, none)
        near_zero = 10.0 ** -rng.uniform(0, 20, 120)
        points = np.concatenate([near_zero, -near_zero, rng.uniform(-40, 40, 240)])
        for alpha in (1.0, 0.3):
            for shape in ((480, 1), (120, 4), (5, 4, 4, 6)):
                weight, bias = rng.normal(size=(2, shape[-1]))
                yield from self.both(rng.normal(size=shape), points.reshape(shape), alpha, weight, bias)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield inputs at the ends of the range, each alone and all together."""
        points = np.concatenate([FINITE[dtype], np.negative(FINITE[dtype])])[:, np.newaxis]
        for x in (*points, points):
            yield from self.both(np.full(x.shape, 2.0), x, 1.0, np.array([3.0]), np.array([1.0]), dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf: the tanh is ±1, its slope 0, and it adds nothing to grad_alpha."""
        for dtype in FLOATS:
            x = np.array([[np.inf, -np.inf], [1.0, -2.0]])
            for alpha in (0.5, -2.0):
                yield from self.both(np.array([[1.0, 2.0], [3.0, -1.0]]), x, alpha, WEIGHT, BIAS, dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x: it reaches grad_alpha and the weight of its feature, no other and no bias."""
        for dtype in FLOATS:
            x = np.array([[np.nan, 1.0], [1.0, -2.0]])
            yield from self.both(np.array([[1.0, 2.0], [3.0, -1.0]]), x, 0.5, WEIGHT, BIAS, dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield ten features."""
        rng = np.random.default_rng(0)
        weight, bias = rng.normal(size=(2, 10))
        yield from self.both(rng.normal(size=(100, 10)), rng.uniform(-3, 3, (100, 10)), 0.5, weight, bias)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield batches without rows; the sums over nothing are 0."""
        for shape in ((0, 2), (3, 0, 2)):
            yield from self.both(np.empty(shape), np.empty(shape), 0.5, WEIGHT, BIAS, dtype=dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw one feature, and the gradient of x."""
        rows, one, none = x[:, np.newaxis], np.ones(1, x.dtype), np.zeros(1, x.dtype)
        if function == "dynamic_tanh":
            return Curve(Probe(reference.dynamic_tanh, (rows, 0.5, one, none)), "dynamic_tanh([x], 0.5, [1], [0])")
        probe = Probe(reference.dynamic_tanh_backward, (np.ones_like(rows), rows, 0.5, one, none))
        return Curve(probe, "dynamic_tanh_backward([1], [x], 0.5, [1], [0])[0]")
