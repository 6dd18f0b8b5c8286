"""Hidden checks of the signal kata."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Probe, Stack
from actquiz.grading.solution import Solution

# pre-activations, and entries whose variance is still a float
FAR = {np.float64: (1e3, 1e10, 1e300), np.float32: (1e3, 1e10, 1e30)}
ENDS = {np.float64: (1e150, 1e-140), np.float32: (1e18, 1e-10)}


class TestSignal(Stack):
    """One variance for each layer."""

    value = reference.signal_propagation
    test_non_contiguous = None

    def probe(self, x: Array, weights: list[Array], activation: str) -> Probe:
        """Return the call for a stack."""
        return Probe(self.value, (x, weights, activation))

    def test_accuracy(self, solution: Solution, rng: np.random.Generator) -> None:
        """Nine digits are right where the mean is large against the spread."""
        x = np.array([[1e-5, -1e-5], [3e-5, -2e-5]])
        for inputs in (x, rng.uniform(-1e-5, 1e-5, (40, 2))):
            probe = self.probe(inputs, [np.eye(2)], "sigmoid")
            self._judge(solution, probe, rtol=1e-9, atol=0.0, key="accuracy")

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield saturated layers, and variances at the ends of the range."""
        identity = np.eye(2, dtype=dtype)
        for point in FAR[dtype]:
            for activation in ("tanh", "sigmoid"):
                yield self.probe(np.array([[point, -point]], dtype), [identity], activation)
        for end in ENDS[dtype]:
            for activation in ("linear", "relu"):
                yield self.probe(np.array([[end, -end]], dtype), [identity, identity], activation)
