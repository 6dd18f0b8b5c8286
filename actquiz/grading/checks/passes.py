"""What a function of several arrays and its backward pass must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar

import numpy as np

from actquiz.grading import compare
from actquiz.grading.checks import shrink
from actquiz.grading.checks.contract import ACCURATE_RTOL
from actquiz.grading.checks.probe import Array, Probe
from actquiz.grading.checks.summed import Summed
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.process import Fault
from actquiz.grading.solution import Solution

_STEP = 1e-5


class Passes(Summed):
    """A function `f(*inputs)` and its backward pass `f_backward(grad_output, *inputs)`.

    The backward pass returns the gradients of the first inputs, in their order. `gradients` holds it alone. An error is
    measured against the terms of a result, see `terms`: where they cancel, nobody keeps their digits.

    The first ordinary call of the backward pass must be away from every kink: there a wrong one is compared with
    differences of the learner's own function.

    Args:
        inaccurate: the sentence for a result without its twelve digits; a function that chooses or copies loses none.
    """

    inaccurate: ClassVar[str] = "accuracy"

    def terms(self, probe: Probe) -> Sequence[Array | None]:
        """Return for each result how large its terms are, None where it is a single one."""
        return ()

    def both(self, grad_output: Array, *inputs: Any, dtype: type = np.float64, **kwargs: Any) -> Iterator[Probe]:
        """Yield the function and its backward pass; arrays get the dtype, numbers stay numbers."""
        grad, *given = (arg.astype(dtype) if isinstance(arg, np.ndarray) else arg for arg in (grad_output, *inputs))
        yield Probe(self.value, tuple(given), kwargs)
        yield Probe(self.gradients[0], (grad, *given), kwargs)

    def part_size(self, probe: Probe, number: int, want: Array) -> Array:
        """Measure a result against its terms."""
        sizes = self.terms(probe)
        size = sizes[number] if number < len(sizes) else None
        return np.abs(want) if size is None else size

    def allowed(self, probe: Probe) -> bool:
        """A gradient has the shape of the output."""
        if probe.reference is self.value:
            return True
        grad_output, *inputs = probe.args
        try:
            return bool(grad_output.shape == self.value(*inputs, **probe.kwargs).shape)
        except ValueError:  # the inputs no longer fit together
            return False

    def test_backward(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradients have the right values."""
        try:
            super().test_backward(solution, rng)
        except CheckFailed as failure:
            self._say_which_is_wrong(solution, failure)
            raise

    def test_accuracy(self, solution: Solution, rng: np.random.Generator) -> None:
        """Twelve digits are right wherever they can be."""
        for probe in self.accurate(rng):
            self._judge(solution, probe, rtol=ACCURATE_RTOL, atol=0.0, key=self.inaccurate, scaled=True)

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, compare.Source]]:
        """Take a gradient with respect to a Python number as a number too: it has no dtype."""
        wants = probe.want()
        if isinstance(reply.value, tuple) and len(reply.value) == len(wants):
            values = tuple(map(_as_wanted, reply.value, wants, _inputs(probe)))
            reply = Reply(values, reply.warnings, reply.echo)
        yield from super()._pairs(reply, probe)

    def _explain_warning(self, solution: Solution, probe: Probe, reply: Reply) -> None:
        def failure_of(smaller: Probe) -> CheckFailed | None:
            if not self.allowed(smaller) or not all(np.isfinite(want).all() for want in smaller.want()):
                return None
            again = solution.call(smaller.function, smaller.args, smaller.kwargs)
            if not again.warnings:
                return None
            return CheckFailed("warning", input=smaller.call, function=smaller.function, warning=again.warnings[0])

        if failure := shrink.smallest(probe, failure_of):
            raise failure
        super()._explain_warning(solution, probe, reply)

    def _say_which_is_wrong(self, solution: Solution, failure: CheckFailed) -> None:
        """Compare the learner's backward pass with differences of the learner's own function.

        First where the kata begins, which is away from every kink; if it is right there, at the call that failed.
        """
        if failure.key != "values" or failure.probe is None or failure.probe.dtype is not np.float64:
            return
        rng = np.random.default_rng(0)
        smooth = next(probe for probe in self.ordinary(rng, np.float64) if probe.reference in self.gradients)
        failure.values["forward"] = self.value.__name__
        try:
            if self._blames(solution, smooth, failure):
                return
            if not _close(_slopes(self.value, failure.probe), _along(failure.probe.want())):
                failure.key = "derivative_here"
                return
            self._blames(solution, failure.probe, failure)
        except (Fault, CheckFailed, ValueError, TypeError):  # what does not answer has a check of its own
            return

    def _blames(self, solution: Solution, probe: Probe, failure: CheckFailed) -> bool:
        """Say which of the two passes is wrong if the backward pass is wrong in this call."""

        def own_forward(*inputs: Any) -> Array:
            return np.asarray(solution.call(self.value.__name__, inputs, {}).value)

        right = _along(probe.want())
        claimed = _along(
            [got for got, _, _ in self._pairs(solution.call(probe.function, probe.args, probe.kwargs), probe)]
        )
        if _close(claimed, right):
            return False
        own = _slopes(own_forward, probe)
        failure.key = {
            (True, False): "derivative_not_of_forward",
            (False, True): "derivative_of_wrong_forward",
            (False, False): "derivative_and_forward",
        }[_close(own, right), _close(claimed, own)]
        return True


def _inputs(probe: Probe) -> list[Any]:
    """Return all arguments of a backward pass but grad_output; those given by name follow in the order of the head."""
    return [*probe.args[1:], *probe.kwargs.values()]


def _as_wanted(got: Any, want: Array, given: Any) -> Any:
    """Return the gradient of a number in the dtype that is wanted, all else as it is."""
    number = isinstance(got, int | float | np.floating) or (isinstance(got, np.ndarray) and got.dtype.kind == "f")
    return np.asarray(got, want.dtype) if number and isinstance(given, float) else got


def _slopes(function: Callable[..., Array], probe: Probe) -> Array:
    """Return by central differences how sum(grad_output * function) grows along one direction of each input."""
    grad_output, inputs, count = probe.args[0], _inputs(probe), len(probe.want())

    def loss(number: int, shift: float) -> float:
        given = inputs[number]
        moved = given + shift * _direction(np.shape(given))
        changed = [*inputs[:number], float(moved) if isinstance(given, float) else moved, *inputs[number + 1 :]]
        return float(np.sum(grad_output * function(*changed)))

    return np.array([(loss(i, _STEP) - loss(i, -_STEP)) / (2 * _STEP) for i in range(count)])


def _along(gradients: Sequence[Array]) -> Array:
    """Return the slopes along the same directions that gradients claim."""
    return np.array([float(np.sum(gradient * _direction(gradient.shape))) for gradient in gradients])


def _direction(shape: tuple[int, ...]) -> Array:
    """Return a direction that treats no two entries alike."""
    return np.cos(np.arange(1, 1 + np.prod(shape, dtype=int))).reshape(shape)


def _close(a: Array, b: Array) -> bool:
    return not compare.wrong(a, b, rtol=1e-5, atol=1e-6).any()
