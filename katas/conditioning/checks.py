"""Hidden checks of the conditioning kata."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Measure, Probe, as_number
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, show

# six digits, and three where the samples themselves have only seven
RTOL = {np.float64: 1e-6, np.float32: 1e-3}
SINGULAR = 1e15
SCALES = {np.float64: (1e200, 1e-200, 1e150, 1e-150), np.float32: (1e30, 1e-30, 1e20, 1e-20)}


class TestConditioning(Measure):
    """Samples with known singular values; how small a condition number can be told from rounding is in the brief."""

    value = reference.second_moment_condition
    test_no_warnings = None
    test_infinity = None
    test_nan = None
    test_empty = None
    test_non_contiguous = None
    test_speed = None

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """Ordinary condition numbers are right."""
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                self._judge(solution, probe, rtol=RTOL[dtype], atol=0.0, key="values")

    def test_leading_axes(self, solution: Solution, rng: np.random.Generator) -> None:
        """All axes but the last are samples."""
        for dtype in FLOATS:
            for shape in ((2, 3, 2), (3, 3, 3), (4, 5, 6, 3)):
                samples = _samples(rng, int(np.prod(shape[:-1])), shape[-1], 50.0).reshape(shape)
                self._judge(solution, self._probe(samples, dtype), rtol=RTOL[dtype], atol=0.0, key="values")

    def test_accuracy(self, solution: Solution, rng: np.random.Generator) -> None:
        """Six digits are right for condition numbers up to 1e12."""
        for condition in (1e6, 1e9, 1e12):
            for n_samples, n_units in ((2, 2), (6, 3), (40, 8)):
                for size in (1.0, 1e-4):
                    probe = self._probe(size * _samples(rng, n_samples, n_units, condition), np.float64)
                    self._judge(solution, probe, rtol=1e-6, atol=0.0, key="accuracy")

    def test_singular(self, solution: Solution, rng: np.random.Generator) -> None:
        """A singular matrix has no finite condition number."""
        random = rng.normal(size=(6, 2))
        for samples in (
            np.array([[1.0, 2.0]]),
            np.array([[1.0, 0.0], [2.0, 0.0], [-1.0, 0.0]]),
            np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]]),
            np.zeros((3, 2)),
            rng.normal(size=(3, 5)),
            np.concatenate([random, random[:, :1]], axis=1),
            np.concatenate([random, random.sum(axis=1, keepdims=True)], axis=1),
        ):
            probe = self._probe(samples, np.float64)
            got = as_number(solution.call(probe.function, probe.args, {}).value, probe)
            if not got >= SINGULAR:
                raise CheckFailed(
                    "values", input=probe.call, expected="np.inf", got=show(float(got)), function=probe.function
                )  # fmt: skip

    def test_extremes(self, solution: Solution, rng: np.random.Generator) -> None:
        """The scale of the activations does not matter."""
        for dtype in FLOATS:
            for scale in SCALES[dtype]:
                for samples in (np.array([[1.0, 0.0], [0.0, 2.0]]), _samples(rng, 8, 3, 50.0)):
                    self._judge(
                        solution, self._probe(scale * samples, dtype), rtol=RTOL[dtype], atol=0.0, key="extreme"
                    )  # fmt: skip

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield samples of which a person knows the answer, then samples around 0 and the same around another mean."""
        square = np.array([[-1.0, 1.0], [1.0, 1.0], [-1.0, -1.0], [1.0, -1.0]])
        for samples in (np.array([[1.0, 0.0], [0.0, 2.0]]), square, square + 3):
            yield self._probe(samples, dtype)
        for n_samples, n_units, condition in ((5, 1, 1.0), (3, 3, 20.0), (7, 2, 50.0), (60, 5, 100.0)):
            yield self._probe(_samples(rng, n_samples, n_units, condition), dtype)
        if dtype is np.float64:
            yield self._probe(_samples(rng, 60, 5, 1e4), dtype)
        yield self._probe(rng.uniform(0.3, 0.7, (60, 4)), dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield nothing: NaN is not judged."""
        yield from ()

    def _probe(self, samples: Array, dtype: type) -> Probe:
        return Probe(self.value, (samples.astype(dtype),))


def _samples(rng: np.random.Generator, n_samples: int, n_units: int, condition: float) -> Array:
    """Return samples whose second moments have this condition number: orthogonal factors around singular values."""
    left, _ = np.linalg.qr(rng.normal(size=(n_samples, n_units)))
    right, _ = np.linalg.qr(rng.normal(size=(n_units, n_units)))
    return np.asarray((left * np.geomspace(1, condition**-0.5, n_units)) @ right * 3)
