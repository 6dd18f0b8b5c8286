"""Backward passes: their references against differences, and which of the two passes a failure blames."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import numpy as np
import pytest

from actquiz import catalogue, paths, reference
from actquiz.grading.checks import Array, Passes, Probe
from actquiz.grading.client import Reply
from actquiz.grading.contracts import contracts_of
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution

STEP = 1e-5
KATAS = ("adaptive_relu", "apl", "crelu", "dynamic_tanh", "geglu", "glu", "maxout", "swiglu")


def scaled(x: Array, factor: float) -> Array:
    """Return factor·relu(x)."""
    return factor * np.maximum(x, 0)


def scaled_backward(grad_output: Array, x: Array, factor: float) -> tuple[Array, Array]:
    """Return the gradients of x, 0 at 0, and of the factor."""
    return grad_output * factor * (x > 0), np.sum(grad_output * np.maximum(x, 0))


class Scaled(Passes):
    """A function that anybody can differentiate, bent at 0: `scaled(x, factor)` = factor·relu(x)."""

    value = scaled
    gradients = (scaled_backward,)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield positive numbers, then the kink."""
        for x in ([1.0, 2.0], [0.0, 3.0]):
            yield from self.both(np.array([1.0, -3.0]), np.array(x), 2.0, dtype=dtype)


def passes(name: str) -> Passes:
    """Return the contract of a kata."""
    (contract,) = contracts_of(catalogue.find(paths.katas(), name))
    assert isinstance(contract, Passes)
    return contract


def solution(**functions: Callable[..., Any]) -> Solution:
    """Return what calls functions here as the worker would."""

    class Here:
        def call(self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], **_: bool) -> Reply:
            return Reply(functions[name](*args, **kwargs), [], None)

    return cast(Solution, Here())


def failure(**functions: Callable[..., Any]) -> CheckFailed:
    """Return how the check of the backward pass fails."""
    right: dict[str, Callable[..., Any]] = {"scaled": scaled, "scaled_backward": scaled_backward}
    with pytest.raises(CheckFailed) as caught:
        Scaled().test_backward(solution(**(right | functions)), np.random.default_rng(0))
    return caught.value


@pytest.mark.parametrize("name", KATAS)
def test_gradients_are_those_of_the_reference(name: str) -> None:
    """Each kata begins with a call away from every kink, where all gradients agree with central differences."""
    contract = passes(name)
    probes = contract.ordinary(np.random.default_rng(0), np.float64)
    probe = next(probe for probe in probes if probe.reference in contract.gradients)
    assert not probe.kwargs
    grad_output, *inputs = probe.args
    for number, gradient in enumerate(probe.want()):
        given = np.asarray(inputs[number])
        for index in np.ndindex(given.shape):
            moved = np.zeros(given.shape)
            moved[index] = STEP
            up, down = (
                contract.value(*inputs[:number], shifted, *inputs[number + 1 :])
                for shifted in (given + moved, given - moved)
            )
            slope = np.sum(grad_output * (up - down)) / (2 * STEP)
            assert gradient[index] == pytest.approx(slope, rel=1e-7, abs=1e-9), (number, index)


def test_a_wrong_backward_pass_is_told_from_a_wrong_function() -> None:
    """The sentence says which of the two passes is wrong."""

    def twice(x: Array, factor: float) -> Array:
        return 2 * scaled(x, factor)

    def of_twice(*args: Any) -> tuple[Array, ...]:
        return tuple(2 * gradient for gradient in scaled_backward(*args))

    def negative(*args: Any) -> tuple[Array, ...]:
        return tuple(-gradient for gradient in scaled_backward(*args))

    assert failure(scaled_backward=negative).key == "derivative_not_of_forward"
    assert failure(scaled_backward=of_twice, scaled=twice).key == "derivative_of_wrong_forward"
    assert failure(scaled_backward=negative, scaled=twice).key == "derivative_and_forward"


def test_a_kink_is_named_as_such() -> None:
    """Another subgradient is no wrong derivative: the sentence sends to the brief."""

    def one_at_zero(grad_output: Array, x: Array, factor: float) -> tuple[Array, Array]:
        return grad_output * factor * (x >= 0), scaled_backward(grad_output, x, factor)[1]

    told = failure(scaled_backward=one_at_zero)
    assert told.key == "derivative_here"
    assert told.input == "scaled_backward(np.array([1.0]), np.array([0.0]), 2.0)[0]"


def test_what_is_wrong_elsewhere_is_blamed_there() -> None:
    """A pass that is right in the first call is compared where it fails."""

    def wrong_from_three(grad_output: Array, x: Array, factor: float) -> tuple[Array, Array]:
        grad_x, grad_factor = scaled_backward(grad_output, x, factor)
        return grad_x, grad_factor * (1 if x.max() < 3 else 2)

    assert failure(scaled_backward=wrong_from_three).key == "derivative_not_of_forward"


def test_a_function_without_answer_blames_nobody() -> None:
    """Where the learner's function has no usable answer, only the wrong value is told."""

    def nothing(x: Array, factor: float) -> None:
        """Return nothing."""

    def negative(*args: Any) -> tuple[Array, ...]:
        return tuple(-gradient for gradient in scaled_backward(*args))

    assert failure(scaled=nothing, scaled_backward=negative).key == "values"


@pytest.mark.parametrize("kind", [float, np.float32, np.float64, np.asarray])
def test_the_gradient_of_a_number_is_any_number(kind: Callable[[Any], Any]) -> None:
    """A Python float, numpy scalars of any width and 0-d arrays are accepted, in shape, dtype and value."""

    def of_kind(*args: Any) -> tuple[Any, ...]:
        grad_x, grad_factor = scaled_backward(*args)
        return grad_x, kind(grad_factor)

    checks, learner = Scaled(), solution(scaled=scaled, scaled_backward=of_kind)
    for check in (checks.test_shape, checks.test_dtype, checks.test_backward):
        check(learner, np.random.default_rng(0))


def test_the_gradient_of_an_array_is_an_array() -> None:
    """What is lenient to numbers is not lenient to arrays."""

    def wide(*args: Any) -> tuple[Array, ...]:
        grad_x, grad_factor = scaled_backward(*args)
        return grad_x.astype(np.float64), grad_factor

    with pytest.raises(CheckFailed) as caught:
        Scaled().test_dtype(solution(scaled=scaled, scaled_backward=wide), np.random.default_rng(0))
    assert caught.value.key == "dtype"


def test_a_gradient_is_cut_with_its_input() -> None:
    """A call whose gradient has another shape than the output is not one that a learner must answer."""
    contract = passes("glu")
    x = np.ones((3, 4))
    assert contract.allowed(Probe(reference.glu_backward, (np.ones((3, 2)), x)))
    assert not contract.allowed(Probe(reference.glu_backward, (np.ones((1, 2)), x)))
    assert contract.allowed(Probe(reference.glu, (x,)))
