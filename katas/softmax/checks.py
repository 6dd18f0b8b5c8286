"""Hidden checks of the softmax kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Contract, Curve, Probe
from actquiz.grading.solution import Solution

# rows of logits; the last ones of each make a naive sum overflow or vanish
FAR: dict[type, tuple[list[float], ...]] = {
    np.float64: (
        [1000, 1001, 1002], [-1000, -1001, -1002], [0, 1000], [-1000, 1000, 0], [0, -100, -300, -600, -650],
        [50, 200, 100], [1e6, 1e6 + 1, 1e6 + 2], [-1e9, -1e9 - 1, -1e9 - 3], [1e15, 1e15 + 1, 1e15 - 2],
        [1e300, -1e300, 0, 1e300], [-1e300, -1e300], [1e-300, -1e-300, 0], [1e200],
        [700, 709.5, 710], [709, 709, 709], [-745, -746, -750],
    ),
    np.float32: (
        [100, 101, 102], [-100, -101, -102], [0, 1000], [-1000, 1000, 0], [0, -10, -30, -60, -65],
        [1000, 1001, 1002], [1e4, 1e4 + 1, 1e4 + 2], [-1e6, -1e6 - 1, -1e6 - 3], [8e6, 8e6 + 1, 8e6 - 2],
        [1e30, -1e30, 0, 1e30], [-1e30, -1e30], [1e-30, -1e-30, 0], [1e20],
        [80, 88.5, 89], [88, 88, 88], [-103, -104, -110],
    ),
}  # fmt: skip


class TestSoftmax(Contract):
    """Rows along an axis; 0-d arrays have none and are not judged."""

    value = reference.softmax
    gradients = (reference.softmax_backward,)
    test_zero_d = None

    def test_backward(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradient with respect to the logits has the right values."""
        self._ordinary_values(solution, rng, self.gradients)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield a simple row, then every axis of several shapes, square ones and an axis of one entry among them."""
        yield from _both(np.array([1.0, 2.0, 3.0]), np.array([1.0, 0.0, 2.0]), dtype)
        for axis in ({}, {"axis": 0}, {"axis": 1}):
            yield from _both(np.array([[0.0, 1.0], [3.0, 2.0]]), np.array([[1.0, 0.0], [2.0, -1.0]]), dtype, **axis)
        for shape in ((7,), (3, 4), (4, 4), (5, 1), (1, 5), (3, 4, 5), (3, 3, 3), (2, 1, 6)):
            x, grad_output = rng.uniform(-10, 10, shape), rng.normal(size=shape)
            yield from _both(x, grad_output, dtype)
            for number in range(-x.ndim, x.ndim):
                yield from _both(x, grad_output, dtype, axis=number)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows within ±40: short, long, with ties, with one entry that takes all; gradients large and small."""
        yield from _both(np.array([0.0, -40.0]), np.array([1.0, 2.0]))
        yield from _both(np.array([40.0, 40.0, -40.0]), np.array([1.0, -1.0, 1e6]))
        yield from _both(np.array([0.0, 1e-9, -1e-9]), np.array([1e-9, 1.0, -1e9]))
        for shape in ((12,), (20, 16), (4, 1000), (6, 5, 7), (2, 3, 4, 5)):
            x = rng.uniform(-40, 40, shape)
            grad_output = rng.normal(size=shape) * 10.0 ** rng.integers(-6, 6, shape)
            for axis in range(x.ndim):
                yield from _both(x, grad_output, axis=axis)
            yield from _both(x / 40, grad_output)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a gradient against its terms, a probability against itself."""
        if probe.reference is reference.softmax:
            return np.abs(want)
        grad_output, output = np.abs(probe.args[0]), probe.args[1]
        total = np.sum(grad_output * output, axis=probe.kwargs.get("axis", -1), keepdims=True)
        return output * (grad_output + total)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield rows far from 0 and far apart, alone and below each other, and gradients of any size."""
        rows = [np.array(row, dtype=dtype) for row in FAR[dtype]]
        for row in rows:
            yield Probe(reference.softmax, (row,))
        # one maximum for all rows would let the others vanish
        yield Probe(reference.softmax, (np.array([[1000, 1001], [-1000, -1001]], dtype=dtype),))
        below = np.stack([row for row in rows if row.shape == (3,)])
        yield Probe(reference.softmax, (below,))
        yield Probe(reference.softmax, (below.T.copy(),), {"axis": 0})
        yield Probe(reference.softmax, (below.reshape(1, -1, 3).swapaxes(0, 2).copy(),), {"axis": 0})
        output = np.array([0.5, 0.25, 0.25], dtype=dtype)
        largest, smallest = (1e300, 1e-200) if dtype is np.float64 else (1e30, 1e-20)
        for grad_output in ([largest, 0, 0], [0, -largest, 0], [smallest, 0, 0], [largest, smallest, 1]):
            yield Probe(reference.softmax_backward, (np.array(grad_output, dtype=dtype), output))
        certain = np.array([1, 0, 0], dtype=dtype)
        yield Probe(reference.softmax_backward, (np.array([3, 5, 7], dtype=dtype), certain))

    def infinite(self) -> Iterator[Probe]:
        """Yield rows in which some entries are -inf, and the outputs that come of them."""
        for dtype in (np.float64, np.float32):
            rows = np.array([[1.0, -np.inf, 2.0], [-np.inf, -np.inf, 3.0], [0.0, 0.0, 1.0]])
            yield from _both(rows[0], np.array([1.0, 5.0, 2.0]), dtype)
            yield from _both(rows[1], np.array([1.0, 5.0, 2.0]), dtype)
            yield from _both(rows, np.eye(3), dtype)
            yield from _both(rows.T, np.eye(3), dtype, axis=0)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a row with NaN beside rows without."""
        for dtype in (np.float64, np.float32):
            x = np.array([[1.0, np.nan, 2.0], [1.0, 0.0, -1.0], [2.0, 2.0, 5.0]])
            yield from _both(np.array([1.0, np.nan, 2.0]), np.array([1.0, 2.0, 3.0]), dtype)
            yield from _both(x, np.eye(3), dtype)
            yield from _both(x, np.eye(3), dtype, axis=0)
            # NaN that arrives from above
            s = reference.softmax(np.array([[1.0, 3.0, 2.0], [1.0, 0.0, -1.0], [2.0, 2.0, 5.0]], dtype=dtype))
            yield Probe(reference.softmax_backward, (x.astype(dtype), s))

    def heavy(self) -> Iterator[Probe]:
        """Yield rows long enough for a matrix of their square to be felt."""
        rng = np.random.default_rng(0)
        yield from _both(rng.uniform(-10, 10, (4, 250)), rng.normal(size=(4, 250)))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape in ((0,), (0, 3), (2, 0), (2, 0, 3)):
            for axis in range(len(shape)):
                yield from _both(np.empty(shape), np.empty(shape), dtype, axis=axis)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of three probabilities over its own logit, and its derivative."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        if function == "softmax":
            return Curve(Probe(reference.softmax, (rows,)), "softmax([x, 0, 1])[0]")
        first = np.zeros_like(rows)
        first[:, 0] = 1
        probe = Probe(reference.softmax_backward, (first, reference.softmax(rows)))
        return Curve(probe, "softmax_backward([1, 0, 0], softmax([x, 0, 1]))[0]")


def _both(x: Array, grad_output: Array, dtype: type = np.float64, **axis: int) -> Iterator[Probe]:
    x, grad_output = x.astype(dtype), grad_output.astype(dtype)
    yield Probe(reference.softmax, (x,), axis)
    yield Probe(reference.softmax_backward, (grad_output, reference.softmax(x, **axis)), axis)
