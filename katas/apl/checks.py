"""Hidden checks of the apl kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe

SLOPES, HINGES = np.array([2.0, -1.0]), np.array([1.0, -1.0])
# numbers of pieces from one to five, hinges exact in float32; slopes of both signs, and a piece without any
PIECES = (
    (SLOPES, HINGES),
    (np.array([0.2]), np.array([0.0])),
    (np.array([-0.5, 1.5, 0.0, 0.25, -1.0]), np.array([2.0, -3.0, 0.5, -0.25, 4.0])),
)
FINITE = {
    np.float64: (1e-300, 1e-20, 1e4, 1e10, 1e154, 1e155, 1e200, 1e300),
    np.float32: (1e-30, 1e-10, 1e4, 1e10, 1e19, 1e20, 1e30),
}


class TestApl(Passes):
    """K slopes and K hinges shared by all entries. At 0 and at the hinges the closed side, PyTorch's, is asked for."""

    value = reference.apl
    gradients = (reference.apl_backward,)

    def terms(self, probe: Probe) -> tuple[Array | None, ...]:
        """Measure everything against the sum of the sizes: relu(x), each piece, each entry."""
        *grad_output, x, slopes, hinges = probe.args
        sizes = np.abs(slopes)
        if not grad_output:
            return (reference.apl(x, sizes, hinges),)
        grad = np.abs(grad_output[0])
        of_x = reference.apl_backward(grad, x, -sizes, hinges)[0]
        return of_x, *reference.apl_backward(grad, x, sizes, hinges)[1:]

    def allowed(self, probe: Probe) -> bool:
        """Slopes and hinges are as many."""
        return bool(probe.args[-2].shape == probe.args[-1].shape) and super().allowed(probe)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield four entries that a person can recompute, the kinks, then random points within ±10."""
        grad_output = np.array([1.0, 2.0, -1.0, 3.0])
        yield from self.both(grad_output, np.array([2.0, 0.5, -0.5, -3.0]), SLOPES, HINGES, dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(grad_output, np.array([0.0, 1.0, -1.0, -2.0]), SLOPES, HINGES, dtype=dtype)
        square = np.array([[2.0, -3.0], [0.5, -0.5]])
        for slopes, hinges in PIECES:
            yield from self.both(square + 1, square, slopes, hinges, dtype=dtype)
            for shape in ((60,), (12, 5), (5, 5), (3, 4, 5)):
                x = rng.uniform(-10, 10, shape)
                x.flat[: 1 + hinges.size] = [0.0, *hinges]
                yield from self.both(rng.normal(size=shape), x, slopes, hinges, dtype=dtype)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield entries close to a hinge, each alone first, then within ±40 and towards 0."""
        slopes, hinges = np.array([0.7]), np.array([-1.0])
        for x in (-1 - 2.0**-30, -1 - 2.0**-40, -40.0):
            yield from self.both(np.ones(1), np.array([x]), slopes, hinges)
        near = 2.0 ** -np.arange(1, 41)
        points = np.concatenate([near, -near, rng.uniform(-40, 40, 160)])
        for slopes, hinges in PIECES:
            around = np.concatenate([points, *np.add.outer(hinges[:2], points)])
            yield from self.both(rng.normal(size=around.size), around, slopes, hinges)
            yield from self.both(rng.normal(size=(5, 4, 2, 6)), points.reshape(5, 4, 2, 6), slopes, hinges)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield the ends of the range, each alone and all together; no sum of these overflows."""
        points = np.concatenate([FINITE[dtype], np.negative(FINITE[dtype])])
        for point in points:
            yield from self.both(np.array([2.0]), np.array([point]), SLOPES, HINGES, dtype=dtype)
        yield from self.both(np.full(points.shape, 0.5), points, SLOPES, HINGES, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf, with slopes of one sign: inf - inf has no limit."""
        for dtype in FLOATS:
            for slopes in (np.abs(SLOPES), -np.abs(SLOPES)):
                for x in (np.inf, -np.inf):
                    yield from self.both(np.array([2.0, 1.0]), np.array([x, -3.0]), slopes, HINGES, dtype=dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x: it reaches every parameter, and no other entry."""
        for dtype in FLOATS:
            for x in ([np.nan, 2.0, -3.0], [0.5, -0.5, np.nan]):
                yield from self.both(np.array([1.0, 2.0, 3.0]), np.array(x), SLOPES, HINGES, dtype=dtype)

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for x in (1.5, -1.5):
            yield from self.both(np.array(2.0), np.array(x), SLOPES, HINGES, dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries with four pieces."""
        rng = np.random.default_rng(0)
        slopes, hinges = rng.normal(size=4), rng.uniform(-3, 3, 4)
        yield from self.both(rng.normal(size=1000), rng.uniform(-10, 10, 1000), slopes, hinges)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries; the sums over nothing are 0."""
        for shape in ((0,), (2, 0)):
            yield from self.both(np.empty(shape), np.empty(shape), SLOPES, HINGES, dtype=dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the function with two hinges, and the gradient of x."""
        slopes, hinges = SLOPES.astype(x.dtype), HINGES.astype(x.dtype)
        if function == "apl":
            return Curve(Probe(reference.apl, (x, slopes, hinges)), "apl(x, [2, -1], [1, -1])")
        probe = Probe(reference.apl_backward, (np.ones_like(x), x, slopes, hinges))
        return Curve(probe, "apl_backward(1, x, [2, -1], [1, -1])[0]")
