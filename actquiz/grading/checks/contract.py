"""What every kata over arrays must hold, whatever its functions are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from actquiz.grading import compare, wire
from actquiz.grading.checks import shrink, speed
from actquiz.grading.checks.curve import Curve
from actquiz.grading.checks.probe import FLOATS, Array, Part, Probe, Reference
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.process import Fault
from actquiz.grading.solution import Solution, show

ORDINARY_RTOL = {np.float64: 1e-9, np.float32: 1e-5}
EXTREME_RTOL = {np.float64: 1e-12, np.float32: 1e-5}
# below this an intermediate result may be subnormal and have lost its digits honestly
NEGLIGIBLE = {np.float64: 1e-290, np.float32: 1e-30}
ACCURATE_RTOL = 1e-12


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

    def heavy(self) -> Iterable[Probe]:
        """Yield calls of every function with about a thousand entries, of which the time is taken."""
        raise NotImplementedError

    def size(self, probe: Probe, want: Array) -> Array:
        """Return what the error of an accurate result is measured against."""
        return np.abs(want)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve | None:
        """Return what a picture of a function shows over `x`, None where there is nothing to see.

        `parameters` are those of the call that failed, empty if there is none.
        """
        return None

    def first_result(self, solution: Solution, probe: Probe) -> tuple[Array, Array]:
        """Call, and return the first result, real numbers, beside the right one. Raises CheckFailed and Fault."""
        reply = solution.call(probe.function, probe.args, probe.kwargs)
        got, want, source = next(self._pairs(reply, probe))
        compare.require_shape(got, want, source)
        if got.dtype.kind not in "biuf":
            compare.require_dtype(got, want, source)
        return got, want

    # ------------------------------------------------------------ correct

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """The function has the right values."""
        self._ordinary_values(solution, rng, (self.value,))

    def test_shape(self, solution: Solution, rng: np.random.Generator) -> None:
        """Results have the right shape, from 1-d to 3-d."""
        for probe in self.ordinary(rng, np.float64):
            for got, want, source in self._pairs(solution.call(probe.function, probe.args, probe.kwargs), probe):
                compare.require_shape(got, want, source)

    def test_dtype(self, solution: Solution, rng: np.random.Generator) -> None:
        """float64 gives float64, float32 gives float32."""
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                for got, want, source in self._pairs(solution.call(probe.function, probe.args, probe.kwargs), probe):
                    compare.require_dtype(got, want, source)

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
                reply = solution.call(probe.function, probe.args, probe.kwargs)
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
                try:
                    self._compare(probe, reply, rtol=ORDINARY_RTOL[np.float64], atol=1e-9, key="layout", layout=layout)
                except CheckFailed:
                    # a value that is wrong in any layout is not the layout's fault, and shall not be called so
                    self._judge(solution, probe, rtol=ORDINARY_RTOL[np.float64], atol=1e-9, key="values")
                    raise

    def test_read_only(self, solution: Solution, rng: np.random.Generator) -> None:
        """A read-only array is enough."""
        for probe in self.ordinary(rng, np.float64):
            laid = probe.laid_out("contiguous", writeable=False)
            reply = solution.call(laid.function, laid.args, laid.kwargs)
            self._compare(probe, reply, rtol=ORDINARY_RTOL[np.float64], atol=1e-9, key="values")

    def test_no_mutation(self, solution: Solution, rng: np.random.Generator) -> None:
        """The caller's arrays are as before."""
        for probe in (*self.ordinary(rng, np.float64), *self.with_nan()):
            reply = solution.call(probe.function, probe.args, probe.kwargs, echo=True)
            for before, after in zip(probe.args, reply.echo, strict=True):
                if not compare.unchanged(before, after):
                    raise CheckFailed(
                        "mutation", input=probe.call, expected=show(before), got=show(after), function=probe.function
                    )  # fmt: skip

    # ------------------------------------------------------------ craft

    def test_speed(self, solution: Solution) -> None:
        """No function takes more than five times as long as its reference."""
        for probe in self.heavy():
            speed.require_speed(solution, probe)

    # ------------------------------------------------------------ shared

    def _ordinary_values(self, solution: Solution, rng: np.random.Generator, references: tuple[Reference, ...]) -> None:
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                if probe.reference in references:
                    self._judge(solution, probe, rtol=ORDINARY_RTOL[dtype], atol=ORDINARY_RTOL[dtype], key="values")

    def _judge(self, solution: Solution, probe: Probe, **options: Any) -> None:
        """Call and compare; on failure look for a smaller call that fails before letting go."""
        try:
            self._call_and_compare(solution, probe, **options)
        except CheckFailed as failure:
            failure.probe = probe
            self._shrink(solution, probe, **options)
            raise

    def _shrink(self, solution: Solution, probe: Probe, **options: Any) -> None:
        """Raise the failure of a smaller call if there is one."""

        def failure_of(smaller: Probe) -> CheckFailed | None:
            try:
                self._call_and_compare(solution, smaller, **options)
            except CheckFailed as failure:
                failure.probe = smaller
                return failure
            except Fault:
                pass
            return None

        if failure := shrink.smallest(probe, failure_of):
            raise failure

    def _call_and_compare(self, solution: Solution, probe: Probe, **options: Any) -> None:
        self._compare(probe, solution.call(probe.function, probe.args, probe.kwargs), **options)

    def _compare(
        self, probe: Probe, reply: Reply, *, rtol: float, atol: float, key: str,
        scaled: bool = False, strict: bool = False, **values: str,
    ) -> None:  # fmt: skip
        for got, want, source in self._pairs(reply, probe):
            compare.require_shape(got, want, source)
            if strict:
                compare.require_dtype(got, want, source)
            scale = self.size(probe, want) if scaled else None
            bad = compare.wrong(got, want, rtol=rtol, atol=atol, scale=scale)
            if scaled and self.sign_of_zero and not bad.any():
                bad = (want == 0) & (np.signbit(want) != np.signbit(got))
                key = "sign_of_zero" if bad.any() else key
            if bad.any():
                index = tuple(map(int, np.argwhere(bad)[0]))
                raise CheckFailed(
                    key, input=source.call, expected=show(want), got=show(got), index=index,
                    ulp=compare.ulp(got[index], want[index]), function=probe.function, **values,
                )  # fmt: skip

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, compare.Source]]:
        """Yield each result beside the right one; a wrong number of results is one fault."""
        wants = probe.want()
        if isinstance(reply.value, list) and len(wants) > 1:
            raise CheckFailed("not_a_tuple", input=probe.call, got=show(reply.value), function=probe.function)
        gots = reply.value if isinstance(reply.value, tuple) else (reply.value,)
        if len(gots) != len(wants):
            raise CheckFailed(
                "count", input=probe.call, expected=str(len(wants)), got=str(len(gots)), function=probe.function
            )  # fmt: skip
        for index, (got, want) in enumerate(zip(gots, wants, strict=True)):
            source = Part(probe, index) if len(wants) > 1 else probe
            yield compare.as_array(got, source), want, source

    def _explain_warning(self, solution: Solution, probe: Probe, reply: Reply) -> None:
        raise CheckFailed("warning", input=probe.call, function=probe.function, warning=reply.warnings[0])
