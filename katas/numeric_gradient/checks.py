"""Hidden checks of the numeric_gradient kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Differences, Probe
from actquiz.grading.solution import Solution
from actquiz.grading.wire import Named


class TestNumericGradient(Differences):
    """Central differences: their error is 1e-10 here, that of forward differences 1e-5, so 1e-6 tells them apart."""

    value = reference.numeric_gradient
    rtol = atol = 1e-6
    test_nan = None

    def test_rounded_step(self, solution: Solution) -> None:
        """Far from 0 a step is rounded; the difference is divided by the step that was taken."""
        self._judge_all(solution, (_probe("far", x) for x in (np.array([1e6]), np.array([1e6, 1e8, -3e7]))))

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield points that a person can differentiate at, then functions of every kind in one to three dimensions."""
        simple = np.array([1.0, -2.0]).astype(dtype)
        for name in ("cubic", "product", "by_place"):
            yield _probe(name, simple)
        # at 0 the mean of both slopes, 1/2
        yield _probe("relu", np.array([0.0, 3.0, -1.0]).astype(dtype))
        for shape in ((5,), (1, 4), (3, 2), (3, 3), (2, 3, 2)):
            x = rng.uniform(-2, 2, shape).astype(dtype)
            for name in ("cubic", "quartic", "product", "coupled", "by_place", "constant"):
                yield _probe(name, x)
        for x in (np.array([[1.0, 2.0], [3.0, -4.0]]), rng.uniform(-2, 2, (2, 5))):
            yield _probe("rows", x.astype(dtype))

    def with_step(self) -> Iterator[Probe]:
        """Yield polynomials: with the step h their central differences are 3x² + h² and 4x³ + 4xh²."""
        x = np.array([1.0, -2.0])
        for eps in (0.5, 0.125, 1e-3):
            yield _probe("cubic", x, eps=eps)
            yield _probe("quartic", x, eps=eps)

    def hands_out(self) -> Iterator[Probe]:
        """Yield a function that squares its argument in place, and one whose result is a view of its argument."""
        yield _probe("in_place", np.array([1.0]))
        yield _probe("in_place", np.array([[1.0, -2.0], [3.0, 0.5]]))
        yield _probe("itself", np.array([2.0]))
        yield _probe("itself", np.array([[2.0]]))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield one number."""
        for name in ("cubic", "coupled"):
            yield _probe(name, np.array(1.5, dtype=dtype))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays in which nothing can be moved."""
        for shape in ((0,), (2, 0), (0, 3)):
            yield _probe("cubic", np.empty(shape, dtype=dtype))


def _probe(name: str, x: Array, **eps: float) -> Probe:
    return Probe(reference.numeric_gradient, (Named(name), x), eps)
