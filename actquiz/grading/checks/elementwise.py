"""What a function that maps each entry by itself must hold, and its derivatives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from actquiz.grading import compare
from actquiz.grading.checks.contract import Contract
from actquiz.grading.checks.curve import Curve
from actquiz.grading.checks.probe import FLOATS, Array, Probe, Reference
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.process import Fault
from actquiz.grading.solution import Solution, show


@dataclass(frozen=True)
class Derivative:
    """A derivative of an elementwise function with respect to one of its arguments."""

    reference: Reference
    of: str = "x"


class Elementwise(Contract):
    """A function that maps each entry by itself: `f(x, **parameters)` with its derivatives.

    Args:
        value: the reference of the function.
        derivatives: the references of its derivatives.
        parameters: parameters to try, the defaults first; each is a dict of keyword arguments.
        kinks: inputs where the derivative is not judged, because libraries differ there.
        zeros: inputs near which a derivative vanishes by cancellation, for the parameters given; there an
            error is measured against the size of the derivative in the neighbourhood.
    """

    derivatives: ClassVar[tuple[Derivative, ...]] = ()
    parameters: ClassVar[tuple[Mapping[str, float], ...]] = ({},)
    kinks: ClassVar[tuple[float, ...]] = ()

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return where `reference` crosses zero by cancellation, for these parameters."""
        return ()

    def test_derivative(self, solution: Solution, rng: np.random.Generator) -> None:
        """The derivative has the right values."""
        try:
            self._ordinary_values(solution, rng, tuple(d.reference for d in self.derivatives))
        except CheckFailed as failure:
            self._say_which_is_wrong(solution, failure)
            raise

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield two entries that a person can recompute, then simple and random points within ±10."""
        yield from self._every(np.array([1.0, -2.0], dtype=dtype))
        # the same shape once more: an answer kept from the first call is wrong here
        yield from self._every(np.array([-3.5, 0.5], dtype=dtype))
        points = np.concatenate([_SIMPLE, rng.uniform(-10, 10, 44)])
        for shape in ((60,), (12, 5), (3, 4, 5)):
            yield from self._every(points.reshape(shape).astype(dtype))

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Yield points within ±40, and towards 0."""
        # a series that takes over near 0 shows between the powers of ten
        near_zero = 10.0 ** np.concatenate([np.arange(-20, 0), rng.uniform(-6, 0, 60)])
        # round numbers first, a person can recompute them
        yield from self._every(np.linspace(-40, 40, 161).reshape(7, 1, 23, 1))
        yield from self._every(np.concatenate([[0.0, -0.0], near_zero, -near_zero, rng.uniform(-40, 40, 300)]))

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield points where an exponential overflows or vanishes, and the ends of the range."""
        points: Array = np.array(_EXTREME[dtype], dtype=dtype)
        yield from self._every(np.concatenate([points, -points]))

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf."""
        for dtype in FLOATS:
            yield from self._every(np.array([np.inf, -np.inf], dtype=dtype))

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN between numbers."""
        for dtype in FLOATS:
            yield from self._every(np.array([np.nan, 1.0, np.nan, -1.0], dtype=dtype))

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for point in (1.5, -1.5):
            yield from self._every(np.array(point, dtype=dtype))

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield 1-d and 2-d arrays without entries."""
        for shape in ((0,), (2, 0)):
            yield from self._every(np.empty(shape, dtype=dtype))

    def heavy(self) -> Iterator[Probe]:
        """Yield points within ±10, for the defaults."""
        x = np.random.default_rng(0).uniform(-10, 10, 1000)
        yield Probe(self.value, (x,), self.parameters[0])
        for derivative in self.derivatives:
            yield Probe(derivative.reference, (x,), self.parameters[0])

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure against the value; near a zero of the derivative against the values around it."""
        sizes = np.abs(want)
        (x,) = probe.args
        for zero in self.zeros(probe.reference, probe.kwargs):
            around = probe.reference(np.array([zero - 0.25, zero + 0.25]), **probe.kwargs)
            sizes = np.where(np.abs(x - zero) < 0.25, np.abs(around).max(), sizes)
        return sizes

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve | None:
        """Draw the function or a derivative itself, with the first of the kata's parameters unless others failed."""
        for reference in (self.value, *(derivative.reference for derivative in self.derivatives)):
            if reference.__name__ == function:
                used = parameters or self.parameters[0]
                arguments = ["x", *(f"{name}={show(value)}" for name, value in used.items())]
                return Curve(Probe(reference, (x,), used), f"{function}({', '.join(arguments)})")
        return None

    def _every(self, x: Array) -> Iterator[Probe]:
        """Yield the function and its derivatives at `x`, for all parameters."""
        smooth = x[~np.isin(x, self.kinks)] if self.kinks and x.ndim == 1 else x
        if self.kinks and x.ndim != 1:
            smooth = np.where(np.isin(x, self.kinks), x.dtype.type(1.0), x)
        for parameters in self.parameters:
            yield Probe(self.value, (x,), parameters)
            for derivative in self.derivatives:
                yield Probe(derivative.reference, (smooth,), parameters)

    def _shrink(self, solution: Solution, probe: Probe, **options: Any) -> None:
        """Raise the failure of the simplest entry that fails by itself."""
        (x,) = probe.args
        if x.size < 2:
            return
        entries = sorted(x.ravel(), key=lambda v: (len(repr(float(v))), abs(v), v < 0))
        got = solution.call(probe.function, probe.args, probe.kwargs).value
        (want,) = probe.want()
        if isinstance(got, np.ndarray) and got.shape == want.shape:
            scale = self.size(probe, want) if options.get("scaled") else None
            bad = compare.wrong(got, want, rtol=options["rtol"], atol=options["atol"], scale=scale)
            if bad.any():
                entries = [x.ravel()[compare.simplest(bad, x)]]
        for entry in entries[:_TRIES]:
            single = replace(probe, args=(np.array([entry], dtype=x.dtype),))
            try:
                self._call_and_compare(solution, single, **options)
            except CheckFailed as failure:
                failure.probe = probe
                raise

    def _explain_warning(self, solution: Solution, probe: Probe, reply: Reply) -> None:
        (x,) = probe.args
        for entry in sorted(x.ravel(), key=lambda v: (abs(v), v < 0)):
            single = replace(probe, args=(np.array([entry], dtype=x.dtype),))
            again = solution.call(single.function, single.args, single.kwargs)
            if again.warnings:
                super()._explain_warning(solution, single, again)
        super()._explain_warning(solution, probe, reply)

    def _compared_at(self, parameters: Mapping[str, float]) -> Array:
        """Return where derivatives are compared with differences."""
        return _PROBED

    def _say_which_is_wrong(self, solution: Solution, failure: CheckFailed) -> None:
        """Compare the learner's derivative with differences of the learner's own function."""
        probe = failure.probe
        if failure.key != "values" or probe is None or probe.dtype is not np.float64:
            return
        (derivative,) = (d for d in self.derivatives if d.reference is probe.reference)
        name, forward = derivative.reference.__name__, self.value.__name__
        if derivative.of in ("x", *probe.kwargs):
            parameters = probe.kwargs
        else:  # a default cannot be moved: take parameters that name it
            parameters = next(p for p in self.parameters if derivative.of in p)
        points = self._compared_at(parameters)

        def own_forward(x: Array, **changed: float) -> Array:
            return np.asarray(solution.call(forward, (x,), changed).value)

        try:
            own = _difference(own_forward, points, parameters, derivative.of)
            claimed = np.asarray(solution.call(name, (points,), parameters).value)
        except (Fault, TypeError):  # a function that does not answer has a check of its own
            return
        right = _difference(self.value, points, parameters, derivative.of)
        if claimed.shape != points.shape or own.shape != points.shape:
            return
        of_own = not compare.wrong(claimed, own, rtol=1e-5, atol=1e-6).any()
        own_right = not compare.wrong(own, right, rtol=1e-5, atol=1e-6).any()
        failure.values["forward"] = forward
        failure.key = {
            (True, True): "derivative_here",
            (True, False): "derivative_not_of_forward",
            (False, True): "derivative_of_wrong_forward",
            (False, False): "derivative_and_forward",
        }[bool(own_right), bool(of_own)]


def _difference(function: Reference, x: Array, parameters: Mapping[str, float], of: str) -> Array:
    """Central differences of a function with respect to one of its arguments."""

    def at(shift: float) -> Array:
        if of == "x":
            return np.asarray(function(x + shift, **parameters))
        return np.asarray(function(x, **{**parameters, of: parameters[of] + shift}))

    return (at(_STEP) - at(-_STEP)) / (2 * _STEP)


_PROBED = np.array([-3.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0, 3.0])
_STEP = 1e-5
_TRIES = 5
_SIMPLE = np.array([0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 5.0, -5.0, 7.0, -7.0, 10.0, -10.0, 0.5, -0.5, 1.5])
_EXTREME: dict[type, tuple[float, ...]] = {
    np.float64: (
        1e-300, 1e-100, 1e-20, 20.0, 36.5, 50.0, 100.0, 345.0, 500.0, 700.0, 709.0, 710.0, 720.0, 745.0, 750.0,
        1e3, 1e4, 1e5, 1e10, 1e100, 1e154, 1e200, 1e300,
    ),
    np.float32: (
        1e-30, 1e-10, 20.0, 50.0, 87.0, 88.5, 89.0, 100.0, 104.0, 200.0, 1e3, 1e4, 1e10, 1e15, 1e20, 1e30,
    ),
}  # fmt: skip
