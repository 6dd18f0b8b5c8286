"""Hidden checks of the clip_gradients kata."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from actquiz import reference
from actquiz.grading.checks import FLOATS, Array, Contract, Probe, as_number
from actquiz.grading.client import Reply
from actquiz.grading.compare import Source, as_array
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, show

# what PyTorch adds to the divisor
OPTIONAL = 1e-6
ENDS = {
    np.float64: (1e200, 1e-200, 1e300, 1e-300, 1e160, 1e-160, 1e154, 1e-20),
    np.float32: (1e25, 1e-25, 1e30, 1e-30, 1e20, 1e-20),
}


def clip_grad_norm(grads: list[Array], max_norm: float) -> tuple[Array | float, ...]:
    """The reference with all of its results side by side: arrays of several shapes make no array."""
    clipped, total_norm = reference.clip_grad_norm(grads, max_norm)
    return *clipped, total_norm


@dataclass(frozen=True)
class Clipped:
    """One of the arrays that come back."""

    probe: Probe
    index: int

    @property
    def function(self) -> str:
        """The learner's function."""
        return self.probe.function

    @property
    def call(self) -> str:
        """The expression that gives this array."""
        return f"{self.probe.call}[0][{self.index}]"


class TestClipGradients(Contract):
    """A list of arrays and a number, or a failure of the first of the arrays that is wrong."""

    value = clip_grad_norm
    test_accuracy = None
    test_speed = None

    def test_zero_gradient(self, solution: Solution) -> None:
        """The norm 0 is below every bound, and nothing is divided by it."""
        for dtype in FLOATS:
            for grads in ([np.zeros(2, dtype)], [np.zeros((2, 1), dtype), np.zeros(3, dtype)]):
                for max_norm in (1.0, np.inf):
                    probe = Probe(self.value, (grads, max_norm))
                    self._judge(solution, probe, rtol=0.0, atol=0.0, key="values")
                    reply = solution.call(probe.function, probe.args, {})
                    if reply.warnings:
                        self._explain_warning(solution, probe, reply)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield gradients that a person can check, then random ones, above the bound and below; mixed dtypes."""
        small = [np.array([3.0, 4.0], dtype), np.array([[12.0]], dtype)]
        for max_norm in (6.5, 20.0):
            yield Probe(self.value, (small[:1], max_norm - 4.0))
            yield Probe(self.value, (small, max_norm))
        yield Probe(self.value, ([np.array([1.0, -2.0, 2.0], dtype), np.array([4.0], np.float64)], 1.0))
        yield Probe(self.value, ([np.array([6.0], np.float32), np.array([[-2.0, 3.0]], dtype)], 3.5))
        yield Probe(self.value, ([np.array([[0.0, 0.3], [-0.4, 0.0]], dtype)], 1))
        for shapes in (((5,),), ((3, 4), (4,)), ((4, 3), (4,), (2, 4), (2,), (2, 3, 2))):
            for max_norm in (0.25, 1.0, 100.0):
                yield Probe(self.value, ([rng.normal(size=shape).astype(dtype) for shape in shapes], max_norm))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield gradients the squares of which no float can hold, and a bound that none of them reaches."""
        for end in ENDS[dtype]:
            grads = [np.array([3 * end, 4 * end], dtype), np.array([[-12 * end]], dtype)]
            yield Probe(self.value, (grads[:1], end))
            yield Probe(self.value, (grads, 6.5 * end))
            yield Probe(self.value, (grads, np.inf))
        yield Probe(self.value, ([np.array([ENDS[dtype][0], 1.0], dtype), np.array([0.0, 1e-20], dtype)], 1.0))

    def infinite(self) -> Iterator[Probe]:
        """Yield an infinite gradient beside others."""
        for dtype in FLOATS:
            for infinity in (np.inf, -np.inf):
                yield Probe(self.value, ([np.array([infinity], dtype)], 1.0))
                yield Probe(self.value, ([np.array([1.0, 2.0], dtype), np.array([[infinity, 3.0]], dtype)], 1.0))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN in the first array and in the last."""
        for dtype in FLOATS:
            bad, good = np.array([np.nan, 1.0], dtype), np.array([[2.0]], dtype)
            for grads in ([bad], [bad, good], [good, bad]):
                yield Probe(self.value, (grads, 1.0))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield the gradient of a single number, alone and beside others."""
        number = np.array(-4.0, dtype)
        for max_norm in (1.0, 10.0):
            yield Probe(self.value, ([number], max_norm))
            yield Probe(self.value, ([np.array([[3.0]], dtype), number], max_norm))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield no arrays, and arrays without entries."""
        yield Probe(self.value, ([], 1.0))
        yield Probe(self.value, ([np.empty((0, 3), dtype)], 1.0))
        yield Probe(self.value, ([np.empty(0, dtype), np.array([3.0, 4.0], dtype)], 2.5))

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, Source]]:
        grads, max_norm = probe.args
        clipped, total_norm = reference.clip_grad_norm(grads, max_norm)
        got, got_norm = _parts(reply, probe)
        for index, (one, want) in enumerate(zip(got, clipped, strict=True)):
            source = Clipped(probe, index)
            array = as_array(one, source)
            if not np.isfinite(total_norm):
                yield want, want, source
            elif array.shape != want.shape or array.dtype.kind != "f":
                yield array, want, source
            else:
                yield array, _nearest(array, want, grads[index], max_norm, total_norm), source
        yield np.asarray(as_number(got_norm, probe), np.float64), np.asarray(total_norm), probe

    def _compare(self, probe: Probe, reply: Reply, **options: object) -> None:
        try:
            super()._compare(probe, reply, **options)
        except CheckFailed as failure:
            if failure.index is not None and failure.input == probe.call:
                # it is the norm that is wrong
                failure.input += "[1]"
                failure.expected = show(self.value(*probe.args)[-1])
                failure.got = show(float(reply.value[1]))
                failure.index = failure.ulp = None
            raise


def _parts(reply: Reply, probe: Probe) -> tuple[list[Array], object]:
    """Return the arrays and the norm that came back."""
    value = reply.value
    if isinstance(value, list):
        raise CheckFailed("not_a_tuple", input=probe.call, got=show(value), function=probe.function)
    if not isinstance(value, tuple) or len(value) != 2:
        count = str(len(value)) if isinstance(value, tuple) else "1"
        raise CheckFailed("count", input=probe.call, expected="2", got=count, function=probe.function)
    if not isinstance(value[0], list | tuple) or len(value[0]) != len(probe.args[0]):
        raise CheckFailed("not_arrays", input=f"{probe.call}[0]", got=show(value[0]), function=probe.function)
    return list(value[0]), value[1]


def _nearest(got: Array, want: Array, grad: Array, max_norm: float, total_norm: float) -> Array:
    """Return what is right and nearest to `got`: the divisor may hold PyTorch's constant or not."""
    with_constant = grad * float(min(1.0, max_norm / (total_norm + OPTIONAL)))
    low, high = np.minimum(want, with_constant), np.maximum(want, with_constant)
    return np.where(np.isnan(got), want, np.clip(got, low, high)).astype(want.dtype)
