"""The library of checks: what every kata of a kind must hold, so that its own `checks.py` stays short.

A kata's `checks.py` derives a class whose name begins with `Test` from one of these contracts and says what is
particular: the references, the parameters, the probes. Each `test_…` method is one check; `kata.toml` declares
which of them count, and for which star.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from actquiz.grading import compare, wire
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show

Array = NDArray[Any]
Reference = Callable[..., Any]
FLOATS = (np.float64, np.float32)
ORDINARY_RTOL = {np.float64: 1e-9, np.float32: 1e-5}
EXTREME_RTOL = {np.float64: 1e-12, np.float32: 1e-5}
# below this an intermediate result may be subnormal and have lost its digits honestly
NEGLIGIBLE = {np.float64: 1e-290, np.float32: 1e-30}
ACCURATE_RTOL = 1e-12


@dataclass(frozen=True)
class Probe:
    """One call and the reference that knows its answer. The answer is computed only after the learner's is in."""

    reference: Reference
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any] = field(default_factory=dict)

    @property
    def function(self) -> str:
        """The learner's function has the name of its reference."""
        name: str = self.reference.__name__
        return name

    @property
    def call(self) -> str:
        """The call as an expression."""
        return expression(self.function, self.args, self.kwargs)

    def want(self) -> tuple[Array, ...]:
        """Return the right results, as a tuple also where there is only one."""
        return _results(self.reference(*self.args, **self.kwargs))

    @property
    def dtype(self) -> type[object]:
        """float32 if an argument is, else float64."""
        single = any(isinstance(arg, np.ndarray) and arg.dtype == np.float32 for arg in self.args)
        return np.float32 if single else np.float64

    @property
    def sent(self) -> tuple[Any, ...]:
        """The arguments as arrays that may be written into: a plain array arrives read-only."""
        return self.laid_out("contiguous").args

    def laid_out(self, layout: str, *, writeable: bool = True) -> Probe:
        """Return the same call with its arrays in another layout."""
        return replace(
            self,
            args=tuple(
                wire.Array(arg, layout, writeable)
                if isinstance(arg, np.ndarray) and (arg.ndim or layout == "contiguous")
                else arg
                for arg in self.args
            ),
        )


def _results(value: Any) -> tuple[Array, ...]:
    return tuple(map(np.asarray, value)) if isinstance(value, tuple) else (np.asarray(value),)


class Contract:
    """What every kata over arrays must hold. Subclasses say which probes to use.

    `value` is the reference of the kata's main function, `gradients` are those of its derivatives or backward passes.
    """

    value: ClassVar[Reference]
    gradients: ClassVar[tuple[Reference, ...]] = ()
    sign_of_zero: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        # a plain function in a class body would become a method
        if "value" in cls.__dict__:
            cls.value = staticmethod(cls.value)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterable[Probe]:
        """Yield ordinary calls of every function, from 1-d to 3-d, simple ones first."""
        raise NotImplementedError

    def accurate(self, rng: np.random.Generator) -> Iterable[Probe]:
        """Yield float64 calls whose results must be right to 1e-12 relative to `size`."""
        raise NotImplementedError

    def extreme(self, dtype: type) -> Iterable[Probe]:
        """Yield calls with finite inputs up to the ends of the range."""
        raise NotImplementedError

    def infinite(self) -> Iterable[Probe]:
        """Yield calls with ±inf whose results are limits."""
        raise NotImplementedError

    def with_nan(self) -> Iterable[Probe]:
        """Yield calls with NaN."""
        raise NotImplementedError

    def zero_dimensional(self, dtype: type) -> Iterable[Probe]:
        """Yield calls with 0-d arrays."""
        raise NotImplementedError

    def empty(self, dtype: type) -> Iterable[Probe]:
        """Yield calls with arrays without entries."""
        raise NotImplementedError

    def size(self, probe: Probe, want: Array) -> Array:
        """Return what the error of an accurate result is measured against."""
        return np.abs(want)

    # ------------------------------------------------------------ correct

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """The function has the right values."""
        self._ordinary_values(solution, rng, (self.value,))

    def test_shape(self, solution: Solution, rng: np.random.Generator) -> None:
        """Results have the right shape, from 1-d to 3-d."""
        for probe in self.ordinary(rng, np.float64):
            for got, want, call in self._pairs(solution.call(probe.function, probe.sent, probe.kwargs), probe):
                compare.require_shape(got, want, call, probe.function)

    def test_dtype(self, solution: Solution, rng: np.random.Generator) -> None:
        """float64 gives float64, float32 gives float32."""
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                for got, want, call in self._pairs(solution.call(probe.function, probe.sent, probe.kwargs), probe):
                    compare.require_dtype(got, want, call, probe.function)

    # ------------------------------------------------------------ robust

    def test_accuracy(self, solution: Solution, rng: np.random.Generator) -> None:
        """Twelve digits are right wherever they can be."""
        for probe in self.accurate(rng):
            self._judge(solution, probe, rtol=ACCURATE_RTOL, atol=0.0, key="accuracy", scaled=True)

    def test_extremes(self, solution: Solution) -> None:
        """Huge and tiny inputs give right results."""
        for dtype in FLOATS:
            for probe in self.extreme(dtype):
                self._judge(solution, probe, rtol=EXTREME_RTOL[dtype], atol=NEGLIGIBLE[dtype], key="extreme")

    def test_no_warnings(self, solution: Solution, rng: np.random.Generator) -> None:
        """No floating-point warning where input and result are finite."""
        for dtype in FLOATS:
            for probe in (*self.ordinary(rng, dtype), *self.extreme(dtype)):
                reply = solution.call(probe.function, probe.sent, probe.kwargs)
                if reply.warnings and all(np.isfinite(want).all() for want in probe.want()):
                    self._explain_warning(solution, probe, reply)

    def test_infinity(self, solution: Solution) -> None:
        """±inf gives the limit."""
        for probe in self.infinite():
            self._judge(solution, probe, rtol=ORDINARY_RTOL[probe.dtype], atol=0.0, key="infinity")

    def test_nan(self, solution: Solution) -> None:
        """NaN goes in and comes out, and spoils no other entry."""
        for probe in self.with_nan():
            self._judge(solution, probe, rtol=ORDINARY_RTOL[probe.dtype], atol=1e-9, key="nan")

    def test_zero_d(self, solution: Solution) -> None:
        """A 0-d array gives a 0-d array or a numpy scalar."""
        for dtype in FLOATS:
            for probe in self.zero_dimensional(dtype):
                tolerance = ORDINARY_RTOL[dtype]
                self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values", strict=True)

    def test_empty(self, solution: Solution) -> None:
        """An array without entries gives one of the right shape and dtype."""
        for dtype in FLOATS:
            for probe in self.empty(dtype):
                self._judge(solution, probe, rtol=0.0, atol=0.0, key="values", strict=True)

    def test_non_contiguous(self, solution: Solution, rng: np.random.Generator) -> None:
        """The layout of an array in memory changes nothing."""
        for probe in self.ordinary(rng, np.float64):
            for layout in wire.LAYOUTS[1:]:
                laid = probe.laid_out(layout)
                reply = solution.call(laid.function, laid.args, laid.kwargs)
                self._compare(probe, reply, rtol=ORDINARY_RTOL[np.float64], atol=1e-9, key="layout", layout=layout)

    def test_read_only(self, solution: Solution, rng: np.random.Generator) -> None:
        """A read-only array is enough."""
        for probe in self.ordinary(rng, np.float64):
            laid = probe.laid_out("contiguous", writeable=False)
            reply = solution.call(laid.function, laid.args, laid.kwargs)
            self._compare(probe, reply, rtol=ORDINARY_RTOL[np.float64], atol=1e-9, key="values")

    def test_no_mutation(self, solution: Solution, rng: np.random.Generator) -> None:
        """The caller's arrays are as before."""
        for probe in (*self.ordinary(rng, np.float64), *self.with_nan()):
            reply = solution.call(probe.function, probe.sent, probe.kwargs, echo=True)
            for before, after in zip(probe.args, reply.echo, strict=True):
                if not isinstance(before, np.ndarray):
                    continue
                if before.shape != after.shape or before.tobytes() != after.tobytes():
                    raise CheckFailed(
                        "mutation", input=probe.call, expected=show(before), got=show(after), function=probe.function
                    )  # fmt: skip

    # ------------------------------------------------------------ shared

    def _ordinary_values(self, solution: Solution, rng: np.random.Generator, references: tuple[Reference, ...]) -> None:
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                if probe.reference in references:
                    self._judge(solution, probe, rtol=ORDINARY_RTOL[dtype], atol=ORDINARY_RTOL[dtype], key="values")

    def _judge(
        self, solution: Solution, probe: Probe, *, rtol: float, atol: float, key: str,
        scaled: bool = False, strict: bool = False,
    ) -> None:  # fmt: skip
        """Call and compare; a subclass may look for a smaller input that fails before it lets go."""
        reply = solution.call(probe.function, probe.sent, probe.kwargs)
        self._compare(probe, reply, rtol=rtol, atol=atol, key=key, scaled=scaled, strict=strict)

    def _compare(
        self, probe: Probe, reply: Reply, *, rtol: float, atol: float, key: str,
        scaled: bool = False, strict: bool = False, **values: str,
    ) -> None:  # fmt: skip
        for got, want, call in self._pairs(reply, probe):
            compare.require_shape(got, want, call, probe.function)
            if strict:
                compare.require_dtype(got, want, call, probe.function)
            scale = self.size(probe, want) if scaled else None
            bad = compare.wrong(got, want, rtol=rtol, atol=atol, scale=scale)
            if scaled and self.sign_of_zero and not bad.any():
                bad = (want == 0) & (np.signbit(want) != np.signbit(got))
                key = "sign_of_zero" if bad.any() else key
            if bad.any():
                raise CheckFailed(
                    key, input=call, expected=show(want), got=show(got), function=probe.function, **values
                )

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, str]]:
        """Yield each result beside the right one; a wrong number of results is one fault."""
        wants = probe.want()
        gots = reply.value if isinstance(reply.value, tuple) else (reply.value,)
        if len(gots) != len(wants):
            raise CheckFailed(
                "count", input=probe.call, expected=str(len(wants)), got=str(len(gots)), function=probe.function
            )  # fmt: skip
        for index, (got, want) in enumerate(zip(gots, wants, strict=True)):
            call = f"{probe.call}[{index}]" if len(wants) > 1 else probe.call
            yield compare.as_array(got, call, probe.function), want, call

    def _explain_warning(self, solution: Solution, probe: Probe, reply: Reply) -> None:
        raise CheckFailed("warning", input=probe.call, function=probe.function, warning=reply.warnings[0])


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
        yield from self._every(np.concatenate([[0.0, -0.0], near_zero, -near_zero, rng.uniform(-40, 40, 300)]))
        yield from self._every(np.linspace(-40, 40, 161).reshape(7, 1, 23, 1))

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

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure against the value; near a zero of the derivative against the values around it."""
        sizes = np.abs(want)
        (x,) = probe.args
        for zero in self.zeros(probe.reference, probe.kwargs):
            around = probe.reference(np.array([zero - 0.25, zero + 0.25]), **probe.kwargs)
            sizes = np.where(np.abs(x - zero) < 0.25, np.abs(around).max(), sizes)
        return sizes

    def _every(self, x: Array) -> Iterator[Probe]:
        """Yield the function and its derivatives at `x`, for all parameters."""
        smooth = x[~np.isin(x, self.kinks)] if self.kinks and x.ndim == 1 else x
        if self.kinks and x.ndim != 1:
            smooth = np.where(np.isin(x, self.kinks), x.dtype.type(1.0), x)
        for parameters in self.parameters:
            yield Probe(self.value, (x,), parameters)
            for derivative in self.derivatives:
                yield Probe(derivative.reference, (smooth,), parameters)

    def _judge(self, solution: Solution, probe: Probe, **options: Any) -> None:
        """Call and compare; on failure find the simplest entry that fails by itself."""
        try:
            super()._judge(solution, probe, **options)
        except CheckFailed:
            self._shrink(solution, probe, **options)
            raise

    def _shrink(self, solution: Solution, probe: Probe, **options: Any) -> None:
        (x,) = probe.args
        if x.size < 2:
            return
        entries = sorted(x.ravel(), key=lambda v: (len(repr(float(v))), abs(v), v < 0))
        got = solution.call(probe.function, probe.sent, probe.kwargs).value
        (want,) = probe.want()
        if isinstance(got, np.ndarray) and got.shape == want.shape:
            scale = self.size(probe, want) if options.get("scaled") else None
            bad = compare.wrong(got, want, rtol=options["rtol"], atol=options["atol"], scale=scale)
            if bad.any():
                entries = [x.ravel()[compare.simplest(bad, x)]]
        for entry in entries[:_TRIES]:
            super()._judge(solution, replace(probe, args=(np.array([entry], dtype=x.dtype),)), **options)

    def _explain_warning(self, solution: Solution, probe: Probe, reply: Reply) -> None:
        (x,) = probe.args
        for entry in sorted(x.ravel(), key=lambda v: (abs(v), v < 0)):
            single = replace(probe, args=(np.array([entry], dtype=x.dtype),))
            again = solution.call(single.function, single.sent, single.kwargs)
            if again.warnings:
                super()._explain_warning(solution, single, again)
        super()._explain_warning(solution, probe, reply)

    def _say_which_is_wrong(self, solution: Solution, failure: CheckFailed) -> None:
        """Compare the learner's derivative with differences of the learner's own function."""
        if failure.key != "values":
            return
        x = np.array([-3.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0, 3.0])
        step = 1e-5
        for derivative in self.derivatives:
            name = derivative.reference.__name__
            if name != failure.values["function"]:
                continue
            parameters = next(p for p in reversed(self.parameters) if derivative.of in ("x", *p))
            own = _difference(solution, self.value.__name__, x, parameters, derivative.of, step)
            claimed = solution.call(name, (x,), parameters).value
            right = _difference(None, "", x, parameters, derivative.of, step, reference=self.value)
            if not isinstance(claimed, np.ndarray) or claimed.shape != x.shape or own.shape != x.shape:
                return
            of_own = not compare.wrong(claimed, own, rtol=1e-5, atol=1e-6).any()
            own_right = not compare.wrong(own, right, rtol=1e-5, atol=1e-6).any()
            failure.values["forward"] = self.value.__name__
            if of_own and not own_right:
                failure.key = "derivative_of_wrong_forward"
            elif own_right:
                failure.key = "derivative_not_of_forward"
            else:
                failure.key = "derivative_and_forward"


def _difference(
    solution: Solution | None, function: str, x: Array, parameters: Mapping[str, float], of: str, step: float,
    reference: Reference | None = None,
) -> Array:  # fmt: skip
    """Central differences of the learner's function, or of the reference."""

    def at(shift: float) -> Array:
        moved, changed = (x + shift, dict(parameters)) if of == "x" else (x, dict(parameters))
        if of != "x":
            changed[of] = changed[of] + shift
        if reference is not None:
            return np.asarray(reference(moved, **changed))
        assert solution is not None
        return np.asarray(solution.call(function, (moved,), changed).value)

    return (at(step) - at(-step)) / (2 * step)


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
