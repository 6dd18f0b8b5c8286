"""Hidden checks of the glu kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

FAR = {
    np.float64: (1e-300, 1e-20, 36.5, 100.0, 500.0, 709.5, 710.0, 745.0, 750.0, 1e3, 1e10, 1e200, 1e300),
    np.float32: (1e-30, 1e-10, 20.0, 50.0, 87.0, 88.5, 89.0, 104.0, 200.0, 1e3, 1e10, 1e20, 1e30),
}


class TestGlu(Passes):
    """Halves along an axis of even length; 0-d arrays have none and are not judged."""

    value = reference.glu
    gradients = (reference.glu_backward,)
    test_zero_d = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield one pair, a small matrix along each axis, then every axis of even length of several shapes."""
        yield from self.both(np.array([2.0]), np.array([3.0, -1.0]), dtype=dtype)
        yield from self.both(np.array([1.0, 2.0]), np.array([1.0, -2.0, 0.5, 3.0]), dtype=dtype)
        square = np.array([[1.0, 2.0], [3.0, -4.0]])
        row = np.array([[2.0, -1.0]])
        yield from self.both(row.T, square, dtype=dtype)
        for axis, grad_output in ((0, row), (1, row.T), (-2, row)):
            yield from self.both(grad_output, square, dtype=dtype, axis=axis)
        for shape in ((8,), (4, 6), (6, 6), (3, 4), (2, 4, 6), (4, 4, 4), (1, 2, 5)):
            x = rng.uniform(-10, 10, shape)
            for axis in range(-x.ndim, x.ndim):
                if shape[axis] % 2 == 0:
                    yield from self.both(rng.normal(size=_halved(shape, axis)), x, dtype=dtype, axis=axis)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield gates within ±40 and towards 0, first of all alone; factors of several sizes."""
        for gate in (40.0, -40.0, 20.0, -20.0):
            yield from self.both(np.ones(1), np.array([1.0, gate]))
        gates = np.concatenate([[0.0, -0.0], 10.0 ** -np.arange(1, 20), rng.uniform(-40, 40, 219)])
        for shape, axis in (((480,), 0), ((2, 240), 0), ((4, 6, 20), 1)):
            x = rng.normal(size=shape)
            second = np.split(x, 2, axis=axis)[1]  # a view
            second[...] = gates.reshape(second.shape)
            grad_output = rng.normal(size=second.shape) * 10.0 ** rng.integers(-6, 6, second.shape)
            yield from self.both(grad_output, x, axis=axis)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield extreme gates, then extreme factors; no product of them leaves the range in any order."""
        far = np.concatenate([FAR[dtype], np.negative(FAR[dtype])])
        pairs = np.stack([np.full(far.shape, -3.0), far])
        yield from self.both(np.full((1, far.size), 2.0), pairs, dtype=dtype, axis=0)
        large = 1e300 if dtype is np.float64 else 1e30
        factors = np.array([large, -large, 1 / large, 1.0, 1.0, 1.0])
        gates = np.array([1.0, -2.0, 3.0, 1.0, -2.0, 3.0])
        yield from self.both(np.roll(factors, 3)[np.newaxis], np.stack([factors, gates]), dtype=dtype, axis=0)

    def infinite(self) -> Iterator[Probe]:
        """Yield infinite gates with finite factors, and infinite factors with finite gates."""
        for dtype in FLOATS:
            # whole numbers: none is rounded to 0, of which the product with inf is not judged
            for x in ([2, -1, np.inf, -np.inf], [np.inf, -np.inf, 1, -2]):
                yield from self.both(np.array([1, 3]), np.array(x), dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in each half and in the gradient: it stays in its own pair."""
        for dtype in FLOATS:
            for grad_output, x in (
                ([1, 2], [3, 1, np.nan, -1]), ([1, 2], [np.nan, 3, 1, -1]), ([np.nan, 2], [3, 1, 1, -1]),
            ):  # fmt: skip
                yield from self.both(np.array(grad_output), np.array(x), dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield ten pairs a row."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.normal(size=(50, 10)), rng.uniform(-10, 10, (50, 20)))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without entries."""
        for shape, axis in (((0,), 0), ((0, 4), 1), ((4, 0), 0), ((2, 0), 1), ((2, 0, 4), -1)):
            yield from self.both(np.empty(_halved(shape, axis)), np.empty(shape), dtype=dtype, axis=axis)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the gate, for a first half of 1, and the gradient of that half."""
        pairs = np.stack([np.ones_like(x), x], axis=-1)
        if function == "glu":
            return Curve(Probe(reference.glu, (pairs,)), "glu([1, x])")
        probe = Probe(reference.glu_backward, (np.ones((x.size, 1), x.dtype), pairs))
        return Curve(probe, "glu_backward([1], [1, x])[0]")


def _halved(shape: tuple[int, ...], axis: int) -> tuple[int, ...]:
    return tuple(length // 2 if i == axis % len(shape) else length for i, length in enumerate(shape))
