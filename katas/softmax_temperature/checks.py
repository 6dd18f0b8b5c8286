"""Hidden checks of the softmax_temperature kata."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Curve, Probe, Rowwise
from actquiz.grading.checks.contract import ACCURATE_RTOL, NEGLIGIBLE
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution

TEMPERATURES = (0.5, 10.0, 0.1, 100.0)


class TestSoftmaxTemperature(Rowwise):
    """Rows along an axis, each call at several temperatures, the default first."""

    value = reference.softmax_temperature
    test_backward = None

    def calls(self, x: Array, grad_output: Array, **axis: int) -> Iterator[Probe]:
        """Yield a call at each temperature."""
        yield Probe(reference.softmax_temperature, (x,), axis)
        for temperature in TEMPERATURES:
            yield Probe(reference.softmax_temperature, (x,), {"temperature": temperature, **axis})

    def test_accuracy(self, solution: Solution, rng: np.random.Generator) -> None:
        """Twelve digits are right, but a temperature of 0.1 makes probabilities so small that they have fewer."""
        for probe in self.accurate(rng):
            self._judge(solution, probe, rtol=ACCURATE_RTOL, atol=NEGLIGIBLE[np.float64], key="accuracy", scaled=True)

    def test_zero_temperature(self, solution: Solution) -> None:
        """At temperature 0 the largest entries share 1."""
        for dtype in FLOATS:
            rows: Array = np.array([[1, 3, 2], [4, 4, 0], [-1, -1, -1]], dtype=dtype)
            for x, axis in ((rows[0], -1), (rows[1], -1), (rows, -1), (rows, 0), (rows[None], 1)):
                for zero in (0, 0.0):
                    probe = Probe(reference.softmax_temperature, (x,), {"temperature": zero, "axis": axis})
                    self._judge(solution, probe, rtol=ORDINARY_RTOL[dtype], atol=0.0, key="values", strict=True)

    def test_negative_temperature(self, solution: Solution) -> None:
        """A negative temperature is a ValueError, also where there is nothing to compute."""
        for x in (np.array([1.0, 2.0]), np.empty(0)):
            for temperature in (-1.0, -0.01):
                require_error(solution, "softmax_temperature", x, temperature)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield temperatures at which a quotient must not be rounded, and 0; no difference over 0.1 overflows."""
        yield from super().extreme(dtype)
        for row in self.far(dtype):
            for temperature in (0.7, 0):
                yield Probe(reference.softmax_temperature, (np.array(row, dtype=dtype),), {"temperature": temperature})

    def infinite(self) -> Iterator[Probe]:
        """Yield the temperature inf too, and 0 with entries of -inf."""
        for dtype in FLOATS:
            row: Array = np.array([1, 2, -1e3, 4], dtype=dtype)
            yield Probe(reference.softmax_temperature, (row,), {"temperature": np.inf})
            for row in (np.array([1, -np.inf, 2], dtype=dtype), np.array([-np.inf, -np.inf, 3], dtype=dtype)):
                yield Probe(reference.softmax_temperature, (row,), {"temperature": 0})
        yield from super().infinite()

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN at temperature 0 too."""
        yield from super().with_nan()
        for dtype in FLOATS:
            rows: Array = np.array([[1, np.nan, 2], [1, 3, 2]], dtype=dtype)
            yield Probe(reference.softmax_temperature, (rows,), {"temperature": 0})

    def heavy(self) -> Iterator[Probe]:
        """Yield one temperature."""
        yield next(probe for probe in super().heavy() if probe.kwargs)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve:
        """Draw the first of three probabilities over its own logit."""
        rows = np.stack([x, np.zeros_like(x), np.ones_like(x)], axis=-1)
        temperature = {key: value for key, value in parameters.items() if key == "temperature"}
        written = "".join(f", {key}={value}" for key, value in temperature.items())
        return Curve(
            Probe(reference.softmax_temperature, (rows,), temperature), f"softmax_temperature([x, 0, 1]{written})[0]"
        )
