"""Hidden checks of the gradient_flow kata."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Probe, Stack
from actquiz.grading.solution import Solution

FAR = {np.float64: (1e3, 1e10, 1e300), np.float32: (1e3, 1e10, 1e30)}
ENDS = {np.float64: (1e200, 1e-200, 1e160, 1e-160), np.float32: (1e25, 1e-25)}


class TestGradientFlow(Stack):
    """One norm for each layer."""

    value = reference.gradient_norms
    test_non_contiguous = None

    def probe(self, x: Array, weights: list[Array], activation: str, size: float = 1.0) -> Probe:
        """Return the call for a stack, with a gradient of round numbers, none of them 0."""
        shape = (*x.shape[:-1], len(weights[-1])) if weights else x.shape
        grad_output = np.resize([1.0, -2.0, 3.0, 0.5, -1.5, 2.5, -0.5], shape) * size
        return Probe(self.value, (x, weights, grad_output.astype(x.dtype), activation))

    def test_accuracy(self, solution: Solution) -> None:  # type: ignore[override]
        """Nine digits are right through saturated units."""
        for activation, points in (("sigmoid", (20.0, 40.0, -40.0)), ("tanh", (10.0, 20.0, -20.0))):
            for point in points:
                for weights in ([np.eye(1)], [np.eye(1), 20 * np.eye(1)]):
                    probe = self.probe(np.array([[point]]), weights, activation)
                    self._judge(solution, probe, rtol=1e-9, atol=0.0, key="accuracy")

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield gradients the squares of which no float can hold, and saturated layers."""
        identity = np.eye(2, dtype=dtype)
        for end in ENDS[dtype]:
            for activation in ("linear", "relu", "sigmoid"):
                yield self.probe(np.array([[1.0, -2.0]], dtype), [identity, identity], activation, end)
        for point in FAR[dtype]:
            for activation in ("tanh", "sigmoid"):
                yield self.probe(np.array([[point, -point]], dtype), [identity], activation)
