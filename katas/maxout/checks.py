"""Hidden checks of the maxout kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Curve, Passes, Probe


class TestMaxout(Passes):
    """Groups along the last axis; who gets the gradient in a tie is not judged, and 0-d arrays have no axis."""

    value = reference.maxout
    gradients = (reference.maxout_backward,)
    inaccurate = "values"
    test_zero_d = None

    def allowed(self, probe: Probe) -> bool:
        """A smaller call of the backward pass has no ties."""
        if probe.reference is self.value:
            return True
        x, *rest = probe.args[1:]
        pieces = rest[0] if rest else probe.kwargs["pieces"]
        ordered = np.sort(x.reshape(-1, pieces), axis=-1)
        return super().allowed(probe) and bool(pieces == 1 or (ordered[:, -1] != ordered[:, -2]).all())

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two small rows, a small matrix, then several shapes, with one piece and one group among them."""
        yield from self.both(np.array([1.0, 2.0]), np.array([1.0, 3.0, -2.0, -5.0]), 2, dtype=dtype)
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self.both(np.array([-3.0, 4.0]), np.array([0.5, -1.0, 2.0, 7.0]), 2, dtype=dtype)
        rows = np.array([[4.0, -1.0, 2.0, 0.0], [-3.0, -2.0, 5.0, 6.0]])
        yield from self.both(np.array([[1.0, 2.0], [-1.0, 3.0]]), rows, dtype=dtype, pieces=2)
        for shape, pieces in (
            ((6,), 3), ((60,), 5), ((3, 4), 4), ((3, 4), 1), ((4, 6), 2), ((6, 6), 3), ((3, 4, 6), 3), ((2, 3, 8), 4),
        ):  # fmt: skip
            x = rng.uniform(-10, 10, shape)
            grad_output = rng.normal(size=(*shape[:-1], shape[-1] // pieces))
            yield from self.both(grad_output, x, pieces, dtype=dtype)
            yield from self.both(grad_output, -np.abs(x), dtype=dtype, pieces=pieces)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield groups in which the second is very close to the first, at several sizes."""
        yield from self.both(np.ones(1), np.array([1.0, 1.0 + 1e-9]), 2)
        yield from self.both(np.ones(1), np.array([1e-9, -1e-9, 2e-9]), 3)
        size = 10.0 ** rng.uniform(-12, 3, (40, 10, 1))
        near = 1 + 1e-10 * np.arange(1, 5)
        x = size * rng.permuted(np.broadcast_to(near, (40, 10, 4)), axis=-1) * rng.choice([-1, 1], (40, 10, 1))
        yield from self.both(rng.normal(size=(40, 10)), x.reshape(40, 40), 4)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield entries and gradients at the ends of the range."""
        large = 1e300 if dtype is np.float64 else 1e30
        for x in ([-large, -large / 2], [large, -large], [1 / large, 0], [-1 / large, 0], [large, large / 2]):
            yield from self.both(np.array([2.0]), np.array(x), 2, dtype=dtype)
        x = np.array([[large, 1.0, -large, 0.0], [-large, -large / 2, 1 / large, -1 / large]])
        yield from self.both(np.array([[large, -large], [1 / large, 1.0]]), x, 2, dtype=dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield groups with an infinite winner or loser."""
        for dtype in FLOATS:
            for x in ([1, np.inf, -np.inf, 2], [np.inf, -np.inf, -1, -np.inf]):
                yield from self.both(np.array([1, 3]), np.array(x), 2, dtype=dtype)
            yield Probe(reference.maxout, (np.full((1, 4), -np.inf, dtype), 2))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in first, middle and last place: the whole group is NaN, no other is."""
        for dtype in FLOATS:
            yield from self.both(np.array([1, 3]), np.array([np.nan, 1, 2, 5]), 2, dtype=dtype)
            x = np.array([[1, np.nan, 2, 3, 1, 2], [4, 5, 6, 2, 0, np.nan]])
            yield from self.both(np.array([[1, 2], [3, 4]]), x, 3, dtype=dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield five groups a row."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.normal(size=(50, 5)), rng.uniform(-10, 10, (50, 20)), 4)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no rows, and rows without groups."""
        for shape in ((0,), (0, 4), (2, 0), (2, 0, 4)):
            yield from self.both(np.empty((*shape[:-1], shape[-1] // 2)), np.empty(shape), 2, dtype=dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the largest of three lines, and the share of the first."""
        lines = np.stack([x, -x, np.full_like(x, 1 / 3)], axis=-1)
        if function == "maxout":
            return Curve(Probe(reference.maxout, (lines, 3)), "maxout([x, -x, 1/3], 3)")
        probe = Probe(reference.maxout_backward, (np.ones((x.size, 1), x.dtype), lines, 3))
        return Curve(probe, "maxout_backward([1], [x, -x, 1/3], 3)[0]")
