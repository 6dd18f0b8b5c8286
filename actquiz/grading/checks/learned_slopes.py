"""What a rectifier must hold whose negative slopes are learned, one for each channel or one for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from actquiz.grading.checks.contract import ORDINARY_RTOL, Contract
from actquiz.grading.checks.curve import Curve
from actquiz.grading.checks.probe import FLOATS, Array, Probe
from actquiz.grading.solution import Solution


class LearnedSlopes(Contract):
    """A function `f(x, slopes)` and its backward pass `f_backward(grad_output, x, slopes)` -> (grad_x, grad_slopes).

    The slopes run along axis 1, which 0-d input does not have: it is not judged. At 0 the gradient with respect to x is
    the slope, as in PyTorch. `shared` says whether one slope, of shape (1,), serves all entries of `x` of any shape.
    """

    shared: ClassVar[bool] = True
    test_zero_d = None  # type: ignore[assignment]

    def test_backward(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradients with respect to x and the slopes have the right values."""
        for dtype in FLOATS:
            rtol = ORDINARY_RTOL[dtype]
            for probe in self.ordinary(rng, dtype):
                if probe.reference in self.gradients:
                    # a sum in float32 may lose digits to its terms, so these are its measure
                    self._judge(solution, probe, rtol=rtol, atol=rtol, key="values", scaled=True)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield a small call first; shapes of which another axis has as many entries as there are channels, too."""
        small = np.array([[-2.0, 1.0, 0.0], [3.0, -4.0, -1.0]])
        grad = np.array([[1.0, 3.0, 2.0], [-1.0, 2.0, 4.0]])
        cases = [(small, grad, slopes) for slopes in ([0.25], [0.25, -0.5, 2.0])]
        cases.append((np.stack([small, -small], axis=-1), np.stack([grad, grad], axis=-1), [0.25, -0.5, 2.0]))
        cases += [(_points(rng, 60), rng.normal(size=60), [slope]) for slope in _SHARED]
        for shape in ((12, 5), (5, 1), (3, 4, 5), (3, 3, 3), (4, 3, 4)):
            channels = rng.permutation([0.25, 0.0, 1.5, -0.5, 1.0])[: shape[1]].tolist()
            for slopes in ([0.3], channels):
                cases.append((_points(rng, shape), rng.normal(size=shape), slopes))
        for x, grad_output, slopes in cases:
            yield from self._both(x, grad_output, slopes, dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield points within ±40 and towards 0 for tiny slopes as well, in four dimensions and in five."""
        near_zero = 10.0 ** np.concatenate([np.arange(-20, 0), rng.uniform(-12, 0, 60)])
        points = np.concatenate([[0.0, -0.0], near_zero, -near_zero, rng.uniform(-40, 40, 318)])
        for shape, slopes in (
            ((480,), [0.25]),
            ((480,), [1e-6]),
            ((160, 3), [0.3, 1e-6, 1.7]),
            ((5, 4, 4, 6), [1e-6, -1e-3, 0.25, 1.7]),
            ((2, 3, 4, 4, 5), [-0.7, 1e-6, 2.5]),
        ):
            yield from self._both(points.reshape(shape), rng.normal(size=shape), slopes)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a gradient of the slopes against the terms of its sum."""
        if probe.reference not in self.gradients or want.shape != probe.args[2].shape:
            return np.abs(want)
        grad_output, x, slopes = probe.args
        return np.asarray(np.abs(probe.reference(np.abs(grad_output), x, slopes)[1]))

    def allowed(self, probe: Probe) -> bool:
        """One slope does not stand for several channels unless it is shared."""
        x, slopes = probe.args[-2:]
        return self.shared or bool(slopes.size == x.shape[1])

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield the ends of the range; no sum of these overflows."""
        points = np.concatenate([_FINITE[dtype], np.negative(_FINITE[dtype])])
        half = np.full(points.shape, 0.5)
        for slope in _SHARED:
            yield from self._both(points, half, [slope], dtype)
        for point in points:
            yield from self._both(np.array([point]), half[:1], [0.25], dtype)
        yield from self._both(np.stack([points, -points], axis=1), np.stack([half, -half], axis=1), [0.25, 1.5], dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf with slopes other than 0: 0 * inf has no limit."""
        for dtype in FLOATS:
            for slope in (0.25, 1.5, -0.5):
                yield from self._both(np.array([np.inf, -np.inf]), np.array([0.5, 2.0]), [slope], dtype)
            yield from self._both(
                np.array([[np.inf, 1.0, -1.0], [1.0, -np.inf, 2.0]]), np.ones((2, 3)), [0.25, -0.5, 2.0], dtype
            )

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x: it reaches its own slope and no other."""
        for dtype in FLOATS:
            yield from self._both(np.array([np.nan, 1.0, np.nan, -1.0]), np.array([1.0, 2.0, 3.0, 4.0]), [0.25], dtype)
            yield from self._both(
                np.array([[np.nan, 1.0, -1.0], [-1.0, -2.0, 2.0]]), np.ones((2, 3)), [0.25, -0.5, 0.0], dtype
            )

    def heavy(self) -> Iterator[Probe]:
        """Yield ten channels with a slope each."""
        rng = np.random.default_rng(0)
        x, grad_output = rng.normal(size=(100, 10)), rng.normal(size=(100, 10))
        yield from self._both(x, grad_output, rng.uniform(0.1, 0.5, 10).tolist())

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries; the sum over nothing is 0."""
        by_channel = [0.25, 0.5, 1.0]
        for shape, slopes in (((0,), [0.25]), ((2, 0), [0.25]), ((0, 3), by_channel), ((2, 3, 0), by_channel)):
            yield from self._both(np.empty(shape), np.empty(shape), slopes, dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the function with the usual slope, and the gradient with respect to x."""
        slope = np.array([0.25], dtype=x.dtype)
        rows = x if self.shared else x[:, None]
        if function == self.value.__name__:
            return Curve(Probe(self.value, (rows, slope)), f"{function}(x, [0.25])")
        return Curve(Probe(self.gradients[0], (np.ones_like(rows), rows, slope)), f"{function}(1, x, [0.25])[0]")

    def _both(self, x: Array, grad_output: Array, slopes: list[float], dtype: type = np.float64) -> Iterator[Probe]:
        """Yield the function and its backward pass; a slope that is not shared gets a channel of its own."""
        if not self.shared and len(slopes) == 1:
            x, grad_output = x.reshape(-1, 1), grad_output.reshape(-1, 1)
        x, grad_output = x.astype(dtype), grad_output.astype(dtype)
        weight: Array = np.array(slopes, dtype=dtype)
        yield Probe(self.value, (x, weight))
        yield Probe(self.gradients[0], (grad_output, x, weight))


def _points(rng: np.random.Generator, shape: int | tuple[int, ...]) -> Array:
    """Return points within ±10, zeros among them: the kink belongs to ordinary inputs."""
    points = rng.uniform(-10, 10, shape)
    points.flat[:2] = (0.0, -1.0)
    return points


# one slope for all: usual, none at all, above 1 (the lines change places), negative, the identity
_SHARED = (0.25, 0.0, 1.5, -0.5, 1.0)
_FINITE: dict[type, tuple[float, ...]] = {
    np.float64: (1e-300, 1e-160, 1e-100, 1e-20, 1e10, 1e100, 1e154, 1e160, 1e200, 1e300),
    np.float32: (1e-30, 1e-20, 1e-10, 1e10, 1e19, 1e20, 1e30),
}
