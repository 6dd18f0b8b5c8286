"""Hidden checks of the gradient_check kata."""

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Differences, Measure, Probe
from actquiz.grading.solution import Solution
from actquiz.grading.wire import Named


class TestGradientCheck(Differences, Measure):
    """A right gradient leaves an error of 1e-10, one that is computed in float32 1e-8, forward differences 1e-6."""

    value = reference.gradient_check
    rtol, atol = 1e-5, 2e-9

    def test_zero_gradient(self, solution: Solution) -> None:
        """Two gradients that are both 0 agree."""
        for x in (np.array([1.0, 2.0]), np.array([[0.5]], dtype=np.float32)):
            self._judge_all(solution, [_probe("constant", "constant_gradient", x)])

    def test_tiny_gradient(self, solution: Solution) -> None:
        """The error is relative, however small the gradient."""
        x = np.array([1.0, -2.0, 0.5])
        probes = (_probe("tiny", grad, x) for grad in ("tiny_gradient_doubled", "tiny_gradient"))
        self._judge_all(solution, probes)

    def test_zero_d(self, solution: Solution) -> None:
        """A 0-d array is one entry."""
        x = np.array(1.5)
        self._judge_all(solution, (_probe("cubic", grad, x) for grad in ("cubic_gradient", "cubic_gradient_doubled")))

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield right gradients and wrong ones, in one to three dimensions."""
        simple = np.array([1.0, -2.0]).astype(dtype)
        yield _probe("cubic", "cubic_gradient", simple)
        yield _probe("cubic", "cubic_gradient_doubled", simple)
        # a kink: the difference says 1/2, the gradient 0
        yield _probe("relu", "relu_gradient", np.array([0.0, 3.0, -1.0]).astype(dtype))
        for shape in ((5,), (1, 4), (3, 2), (3, 3), (2, 3, 2)):
            x = (rng.uniform(0.5, 2, shape) * rng.choice([-1, 1], shape)).astype(dtype)
            for grad in ("", "_of_square", "_doubled", "_negated", "_zero", "_nearly"):
                yield _probe("cubic", f"cubic_gradient{grad}", x)
            yield _probe("product", "product_gradient", x)
            for grad in ("by_place_gradient", "by_place_gradient_transposed"):
                yield _probe("by_place", grad, x)

    def with_step(self) -> Iterator[Probe]:
        """Yield the cubic: its difference is off by the square of the step."""
        for eps in (0.5, 0.125, 1e-3):
            yield _probe("cubic", "cubic_gradient", np.array([1.0, -2.0]), eps=eps)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a gradient that is NaN."""
        yield _probe("cubic", "cubic_gradient_nan", np.array([1.0, -2.0]))

    def hands_out(self) -> Iterator[Probe]:
        """Yield functions and gradients that work in place."""
        x = np.array([1.0, -2.0, 3.0])
        yield _probe("cubic", "cubic_gradient_in_place", x)
        yield _probe("in_place", "in_place_gradient", x)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays in which nothing can be wrong."""
        for shape in ((0,), (2, 0)):
            yield _probe("cubic", "cubic_gradient", np.empty(shape, dtype=dtype))


def _probe(name: str, grad: str, x: Array, **eps: float) -> Probe:
    return Probe(reference.gradient_check, (Named(name), Named(grad), x), eps)
