"""Hidden checks of the fold_batchnorm kata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, ORDINARY_RTOL, Array, Contract, Probe
from actquiz.grading.solution import Solution

GAMMAS = {np.float64: (1e200, -1e200, 1e-200, 1e160), np.float32: (1e25, -1e25, 1e-25, 1e20)}
VARIANCES = {np.float64: (1e-300, 1e-100, 1e100, 1e300), np.float32: (1e-30, 1e-20, 1e20, 1e30)}


class TestFoldBatchnorm(Contract):
    """A weight and a bias come back; an error of the bias is measured against its terms."""

    value = reference.fold_batchnorm
    test_infinity = None
    test_zero_d = None

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """Weight and bias have the right values."""
        for dtype in FLOATS:
            rtol = ORDINARY_RTOL[dtype]
            for probe in self.ordinary(rng, dtype):
                self._judge(solution, probe, rtol=rtol, atol=rtol, key="values", scaled=True)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield a layer that a person can fold, then random ones, square ones among them, for several eps."""
        layer = ([[1, 2], [3, 4]], [1, 0], [3, 2], [4, 1], [2, -1], [0.5, 1])
        for eps in (0.0, 0.5):
            yield _call(layer, dtype, eps=eps)
        yield _call(layer, dtype)
        for shape in ((1, 3), (3, 1), (4, 4), (3, 6)):
            yield _call(_layer(rng, shape), dtype)
            yield _call(_layer(rng, shape), dtype, eps=0.1)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield layers whose numbers have many sizes."""
        yield _call(([[1e-6, 2e-6]], [3.0], [40.0], [2.0], [1.5], [-7.0]), np.float64)
        for _ in range(20):
            weight, bias, mean, var, gamma, beta = _layer(rng, (5, 4))
            sizes = [10.0 ** rng.integers(-6, 4, 5) for _ in range(5)]
            parts = (bias * sizes[0], mean * sizes[1], var * sizes[2], gamma * sizes[3], beta * sizes[4])
            yield _call((weight * 10.0 ** rng.integers(-8, 3, (5, 4)), *parts), np.float64)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a bias against the sizes of its terms, a weight against itself."""
        if want.ndim == 2:
            return np.abs(want)
        _, bias, mean, var, gamma, beta = (arg.astype(np.float64) for arg in probe.args)
        scale = np.abs(gamma) / np.sqrt(var + probe.kwargs.get("eps", 1e-5))
        return np.asarray((np.abs(bias) + np.abs(mean)) * scale + np.abs(beta))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield gains and variances at the ends of the range, and a unit that is switched off."""
        weight, zero = [[1.0, -2.0]], [0.0]
        for var in (0.0, 1.0):
            yield _call((weight, [3.0], [1.0], [var], zero, [0.5]), dtype)
            yield _call((weight, [3.0], [1.0], [var], [2.0], [0.5]), dtype)
        for gamma in GAMMAS[dtype]:
            yield _call((weight, [3.0], [1.0], [4.0], [gamma], zero), dtype)
        for var in VARIANCES[dtype]:
            yield _call((weight, [3.0], [1.0], [var], [2.0], zero), dtype)
            yield _call((weight, [3.0], [1.0], [var], [2.0], zero), dtype, eps=0.0)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in each array in turn, in one of two outputs."""
        layer = ([[1, 2], [3, 4]], [1, 0], [3, 2], [4, 1], [2, -1], [0.5, 1])
        for dtype in FLOATS:
            for index in range(6):
                arrays = [np.array(part, dtype=np.float64) for part in layer]
                arrays[index].flat[0] = np.nan
                yield _call(arrays, dtype)

    def heavy(self) -> Iterator[Probe]:
        """Yield a layer of a hundred outputs."""
        yield _call(_layer(np.random.default_rng(0), (100, 10)), np.float64)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield layers without outputs and without inputs."""
        for shape in ((0, 3), (2, 0), (0, 0)):
            yield _call(_layer(np.random.default_rng(0), shape), dtype)


def _layer(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[Array, ...]:
    """Return a weight of a shape and what belongs to it."""
    n_out = shape[0]
    normal = [np.round(rng.normal(size=size), 2) for size in (shape, n_out, n_out, n_out, n_out)]
    weight, bias, mean, gamma, beta = normal
    return weight, bias, mean, np.round(rng.uniform(0.1, 3, n_out), 2), gamma, beta


def _call(parts: Sequence[object], dtype: type, **eps: float) -> Probe:
    return Probe(reference.fold_batchnorm, tuple(np.array(part, dtype=dtype) for part in parts), eps)
