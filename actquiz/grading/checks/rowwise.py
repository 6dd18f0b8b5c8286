"""What a function must hold that takes the rows along an axis, each by itself, as softmax does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from actquiz.grading.checks.probe import FLOATS, Array, Probe
from actquiz.grading.checks.summed import Summed


class Rowwise(Summed):
    """A function of rows of logits, and perhaps a backward pass that gets the output.

    A 0-d array has no axis and is not judged.

    Args:
        any_axis: whether the function takes an `axis`; else its rows lie along the last one.
    """

    any_axis: ClassVar[bool] = True

    test_zero_d = None  # type: ignore[assignment]  # None takes a check away

    def calls(self, x: Array, grad_output: Array, **axis: int) -> Iterator[Probe]:
        """Yield the function of logits, and the backward pass for a gradient of their shape."""
        yield Probe(self.value, (x,), axis)
        for backward in self.gradients:
            yield Probe(backward, (grad_output, self.value(x, **axis)), axis)

    def allowed(self, probe: Probe) -> bool:
        """A row of nothing but -inf has no softmax: it is not judged."""
        given = any(isinstance(arg, np.ndarray) and np.isnan(arg).any() for arg in probe.args)
        return given or not any(np.isnan(want).any() for want in probe.want())

    def far(self, dtype: type) -> list[list[float]]:
        """Return rows of logits far from 0 and far apart, for which a naive exponential overflows or vanishes."""
        return _FAR[dtype]

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield a simple row, then every axis of several shapes, square ones and an axis of one entry among them."""
        yield from self._typed(np.array([1.0, 2.0, 3.0]), np.array([1.0, 0.0, 2.0]), dtype)
        square, grad = np.array([[0.0, 1.0], [3.0, 2.0]]), np.array([[1.0, 0.0], [2.0, -1.0]])
        yield from self._typed(square, grad, dtype)
        for axis in (0, 1) if self.any_axis else ():
            yield from self._typed(square, grad, dtype, axis=axis)
        for shape in ((7,), (3, 4), (4, 4), (5, 1), (1, 5), (3, 4, 5), (3, 3, 3), (2, 1, 6)):
            x, grad_output = rng.uniform(-10, 10, shape), rng.normal(size=shape)
            yield from self._typed(x, grad_output, dtype)
            for axis in range(-x.ndim, x.ndim) if self.any_axis else ():
                yield from self._typed(x, grad_output, dtype, axis=axis)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows within ±40: short, long, with ties, with one entry that takes all; gradients large and small."""
        yield from self.calls(np.array([0.0, -40.0]), np.array([1.0, 2.0]))
        yield from self.calls(np.array([40.0, 40.0, -40.0]), np.array([1.0, -1.0, 1e6]))
        yield from self.calls(np.array([0.0, 1e-9, -1e-9]), np.array([1e-9, 1.0, -1e9]))
        for shape in ((12,), (20, 16), (4, 1000), (6, 5, 7), (2, 3, 4, 5)):
            x = rng.uniform(-40, 40, shape)
            grad_output = rng.normal(size=shape) * 10.0 ** rng.integers(-6, 6, shape)
            for axis in range(x.ndim) if self.any_axis else ():
                yield from self.calls(x, grad_output, axis=axis)
            yield from self.calls(x / 40, grad_output)
            yield from self.calls(x, grad_output)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield far rows, alone and below each other, and gradients of any size."""
        rows: list[Array] = [np.array(row, dtype=dtype) for row in self.far(dtype)]
        for row in rows:
            yield from self._values(row)
        # one maximum for all rows would let the others vanish
        yield from self._values(np.array([[1000, 1001], [-1000, -1001]], dtype=dtype))
        below = np.stack([row for row in rows if row.shape == (3,)])
        yield from self._values(below)
        if self.any_axis:
            yield from self._values(below.T.copy(), axis=0)
            yield from self._values(below.reshape(1, -1, 3).swapaxes(0, 2).copy(), axis=0)
        largest, smallest = (1e300, 1e-200) if dtype is np.float64 else (1e30, 1e-20)
        for grad_output in ([largest, 0, 0], [0, -largest, 0], [smallest, 0, 0], [largest, smallest, 1]):
            yield from self._gradients(np.array([np.log(2), 0, 0], dtype=dtype), np.array(grad_output, dtype=dtype))
        # one entry takes all
        yield from self._gradients(np.array([1000, 0, -1000], dtype=dtype), np.array([3, 5, 7], dtype=dtype))

    def infinite(self) -> Iterator[Probe]:
        """Yield rows in which some entries are -inf, and the outputs that come of them."""
        for dtype in FLOATS:
            rows = np.array([[1.0, -np.inf, 2.0], [-np.inf, -np.inf, 3.0], [0.0, 0.0, 1.0]])
            yield from self._typed(rows[0], np.array([1.0, 5.0, 2.0]), dtype)
            yield from self._typed(rows[1], np.array([1.0, 5.0, 2.0]), dtype)
            yield from self._typed(rows, np.eye(3), dtype)
            if self.any_axis:
                yield from self._typed(rows.T, np.eye(3), dtype, axis=0)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a row with NaN beside rows without; NaN in a gradient too."""
        sound = np.array([[1.0, 3.0, 2.0], [1.0, 0.0, -1.0], [2.0, 2.0, 5.0]])
        for dtype in FLOATS:
            x = np.array([[1.0, np.nan, 2.0], [1.0, 0.0, -1.0], [2.0, 2.0, 5.0]])
            yield from self._typed(np.array([1.0, np.nan, 2.0]), np.array([1.0, 2.0, 3.0]), dtype)
            yield from self._typed(x, np.eye(3), dtype)
            if self.any_axis:
                yield from self._typed(x, np.eye(3), dtype, axis=0)
            yield from self._gradients(sound.astype(dtype), x.astype(dtype))

    def heavy(self) -> Iterator[Probe]:
        """Yield rows long enough for a matrix of their square to be felt."""
        rng = np.random.default_rng(0)
        yield from self.calls(rng.uniform(-10, 10, (4, 250)), rng.normal(size=(4, 250)))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape in ((0,), (0, 3), (2, 0), (2, 0, 3)):
            if not self.any_axis:
                yield from self._typed(np.empty(shape), np.empty(shape), dtype)
            for axis in range(len(shape)) if self.any_axis else ():
                yield from self._typed(np.empty(shape), np.empty(shape), dtype, axis=axis)

    def _typed(self, x: Array, grad_output: Array, dtype: type, **axis: int) -> Iterator[Probe]:
        yield from self.calls(x.astype(dtype), grad_output.astype(dtype), **axis)

    def _values(self, x: Array, **axis: int) -> Iterator[Probe]:
        yield from (probe for probe in self.calls(x, x, **axis) if probe.reference is self.value)

    def _gradients(self, x: Array, grad_output: Array) -> Iterator[Probe]:
        yield from (probe for probe in self.calls(x, grad_output) if probe.reference in self.gradients)


_FAR: dict[type, list[list[float]]] = {
    np.float64: [
        [1000, 1001, 1002], [-1000, -1001, -1002], [0, 1000], [-1000, 1000, 0], [0, -100, -300, -600, -650],
        [50, 200, 100], [1e6, 1e6 + 1, 1e6 + 2], [-1e9, -1e9 - 1, -1e9 - 3], [1e15, 1e15 + 1, 1e15 - 2],
        [1e300, -1e300, 0, 1e300], [-1e300, -1e300], [1e-300, -1e-300, 0], [1e200],
        [700, 709.5, 710], [709, 709, 709], [-745, -746, -750],
    ],
    np.float32: [
        [100, 101, 102], [-100, -101, -102], [0, 1000], [-1000, 1000, 0], [0, -10, -30, -60, -65],
        [1000, 1001, 1002], [1e4, 1e4 + 1, 1e4 + 2], [-1e6, -1e6 - 1, -1e6 - 3], [8e6, 8e6 + 1, 8e6 - 2],
        [1e30, -1e30, 0, 1e30], [-1e30, -1e30], [1e-30, -1e-30, 0], [1e20],
        [80, 88.5, 89], [88, 88, 88], [-103, -104, -110],
    ],
}  # fmt: skip
