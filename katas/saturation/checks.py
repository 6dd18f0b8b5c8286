"""Hidden checks of the saturation kata."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Measure, Probe
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution

# the largest derivative of each, at 0
LARGEST = {"sigmoid": 0.25, "tanh": 1.0}
DERIVATIVE = {"sigmoid": reference.sigmoid_derivative, "tanh": reference.tanh_derivative}
TOLERANCES = (1e-2, 1e-1, 0.5, 0.9, 1e-3)
UNKNOWN = ("relu", "Sigmoid", "TANH", "sigmoid ", "tan", "", "hard_tanh", "softmax")
FINITE = {
    np.float64: (20, 50, 100, 709, 710, 745, 1e3, 1e5, 1e154, 1e300),
    np.float32: (20, 50, 88, 89, 103, 104, 1e3, 1e10, 1e20, 1e30),
}


class TestSaturation(Measure):
    """Entries that lie so close to the threshold that rounding decides are left out."""

    value = reference.saturated_fraction
    test_accuracy = None
    test_non_contiguous = None

    def test_unknown_name(self, solution: Solution) -> None:
        """Any other name is a ValueError that names it, also where there is nothing to compute."""
        for x in (np.array([-1.0, 2.0]), np.empty(0)):
            for name in UNKNOWN:
                require_error(solution, "saturated_fraction", x, name, naming=name)

    def test_tolerance(self, solution: Solution, rng: np.random.Generator) -> None:
        """No tolerance is too small, and those of 0, 1 and 2 are no exceptions."""
        for activation in LARGEST:
            zero = np.array([0.0])
            probes = [Probe(self.value, (zero, activation, 1.0)), Probe(self.value, (zero, activation, 2.0))]
            for tolerance in (1e-6, 1e-12, 1e-18, 1e-20, 0.0):
                for x in (np.array([15.0]), np.array([18.0]), np.array([22.0]), np.array([-40.0, 3.0])):
                    probes += _clear(x, activation, tolerance)
                probes += _clear(rng.uniform(-60, 60, 100), activation, tolerance)
            probes += _clear(rng.uniform(-3, 3, 20), activation, 1.0) + _clear(rng.uniform(-3, 3, 20), activation, 2.0)
            for probe in probes:
                self._judge(solution, probe, rtol=1e-9, atol=0.0, key="values")

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield a few entries, alone and together, then random ones within ±10, for several tolerances."""
        for activation in LARGEST:
            for entries in ([6.0], [-6.0], [3.0], [-3.0], [2.0], [5.0], [-6.0, -3.0, 0.0, 3.0, 6.0]):
                x = np.array(entries, dtype=dtype)
                yield Probe(self.value, (x, activation))
                yield Probe(self.value, (x, activation, 0.1))
            yield Probe(self.value, (np.array(4.0, dtype=dtype), activation))
            for shape in ((60,), (12, 5), (3, 4, 5)):
                x = rng.uniform(-10, 10, shape).astype(dtype)
                for tolerance in TOLERANCES:
                    yield from _clear(x, activation, tolerance)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield inputs far from 0, alone and together."""
        for activation in LARGEST:
            for point in FINITE[dtype]:
                for sign in (1, -1):
                    yield Probe(self.value, (np.array([sign * point], dtype=dtype), activation))
            points = np.array(FINITE[dtype], dtype=dtype)
            yield Probe(self.value, (np.concatenate([points, -points, 0 * points]), activation))
            yield Probe(self.value, (1 / points, activation))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            for activation in LARGEST:
                for entries in ([np.inf], [-np.inf], [np.inf, 0.0, -np.inf, 1.0]):
                    yield Probe(self.value, (np.array(entries, dtype=dtype), activation))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN between numbers."""
        for dtype in FLOATS:
            for activation in LARGEST:
                for entries in ([np.nan], [np.nan, 9.0], [np.nan, 0.0, 9.0, 0.5]):
                    yield Probe(self.value, (np.array(entries, dtype=dtype), activation))

    def heavy(self) -> Iterator[Probe]:
        """Yield points within ±10."""
        x = np.random.default_rng(0).uniform(-10, 10, 1000)
        for activation in LARGEST:
            yield Probe(self.value, (x, activation))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries."""
        for shape in ((0,), (2, 0)):
            for activation in LARGEST:
                yield Probe(self.value, (np.empty(shape, dtype=dtype), activation))


def _clear(x: Array, activation: str, tolerance: float) -> list[Probe]:
    """Return a call with the entries that are clearly on one side of the threshold, 0 in place of the others."""
    threshold = tolerance * LARGEST[activation]
    off = np.abs(DERIVATIVE[activation](x.astype(np.float64)) - threshold)
    clear = np.where(off > 1e-3 * threshold, x, 0)
    return [Probe(reference.saturated_fraction, (clear.astype(x.dtype), activation, tolerance))]
