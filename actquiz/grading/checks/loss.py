"""What a loss must hold that is the mean over a batch, and its gradient in the logits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks.probe import FLOATS, Array, Probe
from actquiz.grading.checks.summed import Summed
from actquiz.grading.failure import CheckFailed
from actquiz.grading.process import Fault
from actquiz.grading.solution import Solution


class Loss(Summed):
    """A loss `f(logits, targets, **parameters)`, the mean over all rows, and one gradient with the same arguments.

    Args:
        parameters: parameters to try, the defaults first; each is a dict of keyword arguments.
    """

    parameters: ClassVar[tuple[Mapping[str, float], ...]] = ({},)

    def both(self, logits: Array, targets: Array, **parameters: float) -> Iterator[Probe]:
        """Yield the loss and its gradient."""
        for function in (self.value, *self.gradients):
            yield Probe(function, (logits, targets), parameters)

    def with_all(self, logits: Array, targets: Array) -> Iterator[Probe]:
        """Yield the loss and its gradient for all parameters."""
        for parameters in self.parameters:
            yield from self.both(logits, targets, **parameters)

    def _shrink(self, solution: Solution, probe: Probe, **options: Any) -> None:
        """Go on with one row, or two, if they fail by themselves: the mean hides which are wrong."""
        logits, targets = probe.args
        for size in (1, 2):
            for row in range(len(logits) - size + 1 if logits.ndim and len(logits) > size else 0):
                rows = slice(row, row + size)
                fewer = replace(probe, args=(logits[rows], targets[rows]))
                try:
                    self._call_and_compare(solution, fewer, **options)
                except CheckFailed as failure:
                    failure.probe = fewer
                    super()._shrink(solution, fewer, **options)
                    raise
                except Fault:
                    break
        super()._shrink(solution, probe, **options)


class ClassLoss(Loss):
    """A loss of rows of logits, (N, classes), and N integer labels; `smoothing` is spread over all classes."""

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield rows that a person can recompute, then batches, a square one, one row and two classes among them."""
        yield from self.with_all(np.array([[1, 2, 3], [0, 1, 0]], dtype=dtype), np.array([2, 0]))
        yield from self.with_all(np.array([[2, -1]], dtype=dtype), np.array([1]))
        for rows, classes in ((12, 5), (4, 4), (30, 2), (1, 7), (3, 20)):
            logits: Array = rng.uniform(-10, 10, (rows, classes)).astype(dtype)
            yield from self.with_all(logits, rng.integers(0, classes, rows))

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield rows within ±40, sure and unsure, right and wrong."""
        yield from self.with_all(np.array([[40.0, 0.0, -40.0]]), np.array([2]))
        yield from self.with_all(np.array([[40.0, 0.0, -40.0]]), np.array([0]))
        for rows, classes in ((40, 3), (1, 500), (200, 10)):
            for width in (40, 1e-6):
                yield from self.with_all(rng.uniform(-width, width, (rows, classes)), rng.integers(0, classes, rows))

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a loss against its logits; a gradient against the probabilities and the targets it is made of."""
        logits, labels = probe.args[0].astype(np.float64), probe.args[1]
        rows, classes = logits.shape
        if want.ndim == 0:
            return np.asarray(np.abs(want) + np.mean(np.abs(logits).max(axis=1)))
        smoothing = probe.kwargs.get("smoothing", 0.1 if "smoothed" in probe.function else 0.0)
        target = np.eye(classes)[labels] * (1 - smoothing) + smoothing / classes
        return np.asarray((reference.softmax(logits) + target) / rows)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield rows far from 0 and far apart with every label, alone and below each other."""
        far = _FAR[dtype]
        for row in far:
            logits: Array = np.array([row], dtype=dtype)
            for label in range(len(row)):
                yield from self.with_all(logits, np.array([label]))
        below: Array = np.array([row for row in far if len(row) == 3], dtype=dtype)
        yield from self.with_all(below, np.arange(len(below)) % 3)

    def infinite(self) -> Iterator[Probe]:
        """Yield rows in which another class than the label, or the label itself, is impossible."""
        for dtype in FLOATS:
            for row, label in (([0, -np.inf, 1], 2), ([-np.inf, -np.inf, 3], 2), ([1, -np.inf, 2], 1)):
                yield from self.with_all(np.array([row], dtype=dtype), np.array([label]))
            rows = np.array([[1, -np.inf, 2], [1, 2, 3]], dtype=dtype)
            yield from self.with_all(rows, np.array([0, 1]))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN at the label and beside it; the gradient of other rows does not hear of it."""
        for dtype in FLOATS:
            for row in ([np.nan, 1, 2], [0, 1, np.nan]):
                yield from self.with_all(np.array([row], dtype=dtype), np.array([0]))
            yield from self.with_all(np.array([[1, np.nan, 2], [3, 1, 2]], dtype=dtype), np.array([0, 1]))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield the gradient of no rows; a mean of nothing is not judged."""
        for parameters in self.parameters:
            for gradient in self.gradients:
                yield Probe(gradient, (np.empty((0, 3), dtype=dtype), np.empty(0, dtype=np.int64)), parameters)

    def heavy(self) -> Iterator[Probe]:
        """Yield a hundred rows of ten classes."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.uniform(-10, 10, (100, 10)), rng.integers(0, 10, 100), **self.parameters[0])


class BinaryLoss(Loss):
    """A loss of logits of any shape and targets of the same shape. `targets` are those to try, each in [0, 1]."""

    targets: ClassVar[tuple[float, ...]] = (0.0, 1.0)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two entries that a person can recompute, then arrays from 1-d to 3-d."""
        yield from self.with_all(np.array([1, -2], dtype=dtype), np.array([1, 1], dtype=dtype))
        yield from self.with_all(np.array([2, -1], dtype=dtype), np.array([0, 1], dtype=dtype))
        for shape in ((60,), (12, 5), (3, 4, 5), (1, 7)):
            logits: Array = rng.uniform(-10, 10, shape).astype(dtype)
            yield from self.with_all(logits, rng.choice(self.targets, shape).astype(dtype))

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield each number alone first, then many, within ±40."""
        for target in self.targets:
            for point in (0.0, 1.0, 40.0, -40.0):
                yield from self.with_all(np.array([point]), np.array([target]))
            for x in (np.linspace(-40, 40, 161), rng.uniform(-1e-6, 1e-6, 50)):
                yield from self.with_all(x, np.full(x.shape, target))

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure a loss against its logits; subclasses say what a gradient is measured against."""
        if probe.reference is self.value:
            return np.asarray(np.abs(want) + np.mean(np.abs(probe.args[0].astype(np.float64))))
        return self.gradient_size(probe.args[0].astype(np.float64), probe.args[1].astype(np.float64), **probe.kwargs)

    def gradient_size(self, logits: Array, targets: Array, **parameters: float) -> Array:
        """Return the size of the terms of a gradient."""
        raise NotImplementedError

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield points where an exponential overflows or vanishes, and the ends of the range."""
        for target in self.targets:
            for point in _POINTS[dtype]:
                for x in (point, -point):
                    yield from self.with_all(np.array([x], dtype=dtype), np.array([target], dtype=dtype))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf with every target."""
        for dtype in FLOATS:
            for target in self.targets:
                for x in (np.inf, -np.inf):
                    yield from self.with_all(np.array([x], dtype=dtype), np.array([target], dtype=dtype))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in the logits; the gradients of other entries do not hear of it."""
        for dtype in FLOATS:
            for target in self.targets:
                yield from self.with_all(np.array([np.nan], dtype=dtype), np.array([target], dtype=dtype))
            logits: Array = np.array([[np.nan, 1, -1], [2, np.nan, 0]], dtype=dtype)
            yield from self.with_all(logits, np.array([[1, 0, 1], [1, 0, 0]], dtype=dtype))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield one number."""
        for x in (1.5, -1.5):
            for target in self.targets:
                yield from self.with_all(np.array(x, dtype=dtype), np.array(target, dtype=dtype))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield the gradient of nothing; a mean of nothing is not judged."""
        for parameters in self.parameters:
            for gradient in self.gradients:
                for shape in ((0,), (2, 0)):
                    yield Probe(gradient, (np.empty(shape, dtype=dtype), np.empty(shape, dtype=dtype)), parameters)

    def heavy(self) -> Iterator[Probe]:
        """Yield a thousand entries, for the defaults."""
        rng = np.random.default_rng(0)
        yield from self.both(rng.uniform(-10, 10, 1000), rng.choice([0.0, 1.0], 1000), **self.parameters[0])


_FAR: dict[type, tuple[tuple[float, ...], ...]] = {
    np.float64: (
        (1000, 0), (0, -1000), (1000, 1001, 1002), (-1000, -1001, -1002), (0, -100, -300, -600, -650),
        (50, 200, 100), (-1000, 1000, 0), (1e6, 1e6 + 1, 1e6 + 2), (1e300, -1e300, 0), (-1e300, -1e300),
        (1e-300, -1e-300, 0), (700, 709.5, 710), (-745, -746, -750), (1e200,),
    ),
    np.float32: (
        (1000, 0), (0, -1000), (100, 101, 102), (-100, -101, -102), (0, -10, -30, -60, -65),
        (1000, 1001, 1002), (-1000, 1000, 0), (1e4, 1e4 + 1, 1e4 + 2), (1e30, -1e30, 0), (-1e30, -1e30),
        (1e-30, -1e-30, 0), (80, 88.5, 89), (-103, -104, -110), (1e20,),
    ),
}  # fmt: skip
_POINTS: dict[type, tuple[float, ...]] = {
    np.float64: (1e-300, 1e-20, 36.5, 50.0, 100.0, 500.0, 700.0, 709.5, 710.0, 745.0, 750.0, 1e3, 1e10, 1e200, 1e300),
    np.float32: (1e-30, 1e-10, 16.5, 50.0, 87.0, 88.5, 89.0, 104.0, 200.0, 1e4, 1e10, 1e30),
}
