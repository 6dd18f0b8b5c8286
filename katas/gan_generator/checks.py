"""Hidden checks of the gan_generator kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Contract, Curve, Probe

POINTS = {
    np.float64: (1e-300, 1e-20, 36.5, 100.0, 500.0, 700.0, 709.5, 710.0, 745.0, 750.0, 1e3, 1e10, 1e200, 1e300),
    np.float32: (1e-30, 1e-10, 16.5, 50.0, 87.0, 88.5, 89.0, 104.0, 200.0, 1e4, 1e10, 1e30),
}


class TestGanGenerator(Contract):
    """Two derivatives of each entry by itself. Neither crosses 0, so each is measured against itself."""

    value = reference.generator_gradients

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then arrays from 1-d to 3-d."""
        yield _at(np.array([-3.0, 0.0], dtype=dtype))
        yield _at(np.array([2.0, -1.0, 0.5], dtype=dtype))
        for shape in ((60,), (12, 5), (3, 4, 5)):
            yield _at(rng.uniform(-10, 10, shape).astype(dtype))

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield both tails, where one of the gradients is tiny, and points near 0."""
        yield _at(np.array([40.0, -40.0]))
        yield _at(np.linspace(-40, 40, 161))
        yield _at(rng.uniform(-1e-6, 1e-6, 50))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield points where an exponential overflows or vanishes, and the ends of the range."""
        points = np.array(POINTS[dtype], dtype=dtype)
        yield _at(np.concatenate([points, -points]))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            yield _at(np.array([np.inf, -np.inf], dtype=dtype))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN between numbers."""
        for dtype in FLOATS:
            yield _at(np.array([np.nan, 1.0, np.nan, -1.0], dtype=dtype))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for point in (1.5, -1.5):
            yield _at(np.array(point, dtype=dtype))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries."""
        for shape in ((0,), (2, 0)):
            yield _at(np.empty(shape, dtype=dtype))

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand logits."""
        yield _at(np.random.default_rng(0).uniform(-10, 10, 1000))

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first gradient, which vanishes on the left."""
        return Curve(_at(x), "generator_gradients(x)[0]")


def _at(x: Array) -> Probe:
    return Probe(reference.generator_gradients, (x,))
