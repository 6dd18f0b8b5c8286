"""Hidden checks of the linear_collapse kata."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Probe, Summed


class TestLinearCollapse(Summed):
    """Products of matrices and sums: an error is measured against the terms. Lists have no length to take time over."""

    value = reference.collapse
    test_accuracy = test_extremes = test_no_warnings = test_infinity = test_nan = None
    test_zero_d = test_empty = test_backward = test_speed = None

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield layers that a person can multiply, then stacks of several widths; squares hide a wrong order."""
        first, second = np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[3.0, 1.0]])
        yield _stack([first, second], [np.array([1.0, 2.0]), np.array([-4.0])], dtype)
        yield _stack([first], [np.array([1.0, 2.0])], dtype)
        yield _stack([first, first.T], [np.array([-1.0, 1.0]), np.array([0.0, 1.0])], dtype)
        for widths in ((3, 4), (2, 5, 3), (4, 4, 4, 4), (1, 3, 1, 2), (6, 2, 6, 3, 5, 4)):
            weights = [rng.normal(size=(after, before)) for before, after in pairwise(widths)]
            yield _stack(weights, [rng.normal(size=len(weight)) for weight in weights], dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield nothing: NaN is not judged."""
        yield from ()

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure weight and bias against the terms of their sums."""
        weights, biases = ([np.abs(array) for array in arrays] for arrays in probe.args)
        weight, bias = reference.collapse(weights, biases)
        return np.asarray(weight if want.ndim == 2 else bias, dtype=np.float64)


def _stack(weights: list[Array], biases: list[Array], dtype: type) -> Probe:
    return Probe(reference.collapse, ([w.astype(dtype) for w in weights], [b.astype(dtype) for b in biases]))
