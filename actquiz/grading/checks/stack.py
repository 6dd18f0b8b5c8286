"""What a kata that measures a stack of layers must hold: one number for each layer."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz.grading.checks.measure import Measure
from actquiz.grading.checks.probe import FLOATS, Array, Probe
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution

_ACTIVATIONS = ("linear", "relu", "tanh", "sigmoid")
_UNKNOWN = ("gelu", "ReLU", "relu ", "lu", "", "identity", "leaky_relu")


class Stack(Measure):
    """A function of x, the weights (out, in) of layers f(a·Wᵀ), and an activation by name."""

    test_infinity = None  # type: ignore[assignment]
    test_empty = None  # type: ignore[assignment]

    def probe(self, x: Array, weights: list[Array], activation: str) -> Probe:
        """Return the call for a stack."""
        raise NotImplementedError

    def test_unknown_name(self, solution: Solution) -> None:
        """Any other activation is a ValueError that names it, also without layers."""
        x = np.array([[1.0, -2.0]])
        for weights in ([np.eye(2)], []):
            for name in _UNKNOWN:
                probe = self.probe(x, weights, "relu")
                require_error(solution, probe.function, *probe.args[:-1], name, naming=name)

    def test_leading_axes(self, solution: Solution, rng: np.random.Generator) -> None:
        """The last axis is the input of the layer, all others are samples, and there may be none."""
        for dtype in FLOATS:
            for shape in ((4,), (2, 3, 4), (4, 4, 4)):
                weights = [rng.normal(size=(5, 4)).astype(dtype), rng.normal(size=(3, 5)).astype(dtype)]
                for activation in _ACTIVATIONS:
                    probe = self.probe(rng.normal(size=shape).astype(dtype), weights, activation)
                    self._judge(solution, probe, rtol=1e-5, atol=1e-5, key="values")

    def test_empty_list(self, solution: Solution) -> None:
        """Without layers there is nothing to measure."""
        for activation in _ACTIVATIONS:
            probe = self.probe(np.array([[1.0, -2.0]]), [], activation)
            self._judge(solution, probe, rtol=0.0, atol=0.0, key="values")

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield stacks that a person can compute, then random ones: square layers, and layers that change the width."""
        x: Array = np.array([[1.0, 2.0], [0.5, -1.0]], dtype)
        first: Array = np.array([[1.0, -1.0], [0.5, 2.0]], dtype)
        second: Array = np.array([[1.0, -2.0], [1.0, 0.5], [-1.0, 1.0]], dtype)
        for weights in ([first], [first, second]):
            for activation in _ACTIVATIONS:
                yield self.probe(x, weights, activation)
        # pre-activations of exactly 0
        yield self.probe(np.array([[1.0, 1.0], [2.0, 1.0]], dtype), [np.array([[1.0, -1.0]], dtype)], "relu")
        for widths in ((4, 4, 4, 4), (3, 6, 2, 5)):
            weights = [rng.normal(size=shape).astype(dtype) for shape in zip(widths[1:], widths, strict=False)]
            for activation in _ACTIVATIONS:
                yield self.probe(rng.normal(size=(7, widths[0])).astype(dtype), weights, activation)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in x and in the weights of the second layer."""
        for dtype in FLOATS:
            x, bad = np.array([[1.0, 2.0]], dtype), np.array([[np.nan, 2.0]], dtype)
            layer, second = np.array([[1.0, 0.5], [0.5, 1.0]], dtype), np.array([[1.0, np.nan]], dtype)
            for activation in _ACTIVATIONS:
                yield self.probe(bad, [layer, layer], activation)
                yield self.probe(x, [layer, second], activation)

    def heavy(self) -> Iterator[Probe]:
        """Yield a hundred samples in a stack of three layers of ten units."""
        rng = np.random.default_rng(0)
        weights = [rng.normal(size=(10, 10)) / 3 for _ in range(3)]
        yield self.probe(rng.normal(size=(100, 10)), weights, "relu")
