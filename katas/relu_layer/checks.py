"""Hidden checks of the relu_layer kata."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from actquiz.grading import wire
from actquiz.grading.checks import FLOATS, Array, Contract, Curve, Probe
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show

TINY_AND_HUGE = {
    np.float64: (1e-300, 1e-160, 1e-12, 1e-6, 1e10, 1e100, 1e160, 1e200, 1e300),
    np.float32: (1e-30, 1e-20, 1e-12, 1e-6, 1e10, 1e20, 1e30),
}


class Layer:
    """Calls both functions as a network does: the backward pass gets the cache of the learner's own forward pass.

    `relu_forward(x)` gives `out` alone; `relu_backward(grad_output, x)` stands for the passes forward and backward.
    """

    def __init__(self, solution: Solution) -> None:
        self.solution = solution

    def call(self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, echo: bool = False) -> Reply:
        """Call, and return the reply to a call without caches."""
        if function == "relu_forward":
            forward = self.solution.call(function, args, kwargs, echo=echo)
            return forward._replace(value=pair(forward.value, args[0])[0])
        grad_output, x = args
        cache = pair(self.solution.call("relu_forward", (x,), {}).value, x)[1]
        backward = self.solution.call(function, (grad_output, cache), {}, echo=echo)
        if not echo:
            return backward
        grad_after, cache_after = backward.echo
        if written(cache) != written(cache_after):
            call = expression(function, (grad_output, cache), {})
            raise CheckFailed("mutation", input=call, expected=show(cache), got=show(cache_after), function=function)
        return backward._replace(echo=[grad_after, x])


def pair(value: Any, x: Array) -> tuple[Any, Any]:
    """Return what relu_forward(x) returned if it is a tuple of two."""
    call = expression("relu_forward", (x,), {})
    if isinstance(value, list):
        raise CheckFailed("not_a_tuple", input=call, got=show(value), function="relu_forward")
    if not isinstance(value, tuple) or len(value) != 2:
        count = len(value) if isinstance(value, tuple) else 1
        raise CheckFailed("count", input=call, expected="2", got=str(count), function="relu_forward")
    return value


def written(value: Any) -> tuple[Any, bytes]:
    """Return a value as it goes over the wire: equal values are equal there, NaN included."""
    data = bytearray()
    return wire.encode(value, data), bytes(data)


@dataclass(frozen=True)
class Passes(Probe):
    """A forward and a backward pass; or one forward pass, of which the cache is not looked at."""

    @property
    def call(self) -> str:
        """Write the pass as a learner would."""
        if self.function == "relu_forward":
            return f"{expression(self.function, self.args, {})}[0]"
        grad_output, x = self.args
        return f"{self.function}({show(grad_output)}, relu_forward({show(x)})[1])"


def relu_forward(x: Array) -> Array:
    """Return the output alone."""
    return reference.relu_forward(x)[0]


def relu_backward(grad_output: Array, x: Array) -> Array:
    """Return the gradient that relu_backward gives after relu_forward(x)."""
    return reference.relu_backward(grad_output, x)


class TestReluLayer(Contract):
    """A pair of functions of which only the results count. What is in the cache has no length, so no time is taken.

    At 0 the gradient is 0, as in PyTorch, and the checks demand it. Nothing is rounded, so no digits are asked for.
    """

    value = relu_forward
    gradients = (relu_backward,)
    test_accuracy = test_speed = None

    @pytest.fixture
    def solution(self, solution: Solution) -> Layer:
        """The learner's functions, called one after the other."""
        return Layer(solution)

    def test_backward(self, solution: Layer, rng: np.random.Generator) -> None:
        """The gradient has the right values."""
        self._ordinary_values(solution, rng, self.gradients)

    def test_cache(self, solution: Layer) -> None:
        """Inputs that need other gradients have other caches: else another forward pass in between makes it wrong."""
        first, second = np.array([1.0, -1.0]), np.array([-1.0, 1.0])
        caches = [pair(solution.solution.relu_forward(x), x)[1] for x in (first, second)]
        if written(caches[0]) == written(caches[1]):
            call = f"{expression('relu_forward', (second,), {})}[1]"
            got, other = show(caches[1]), show(first)
            raise CheckFailed("cache", input=call, got=got, function="relu_forward", other=other)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield the example of the brief, then arrays from 1-d to 3-d, zeros among them."""
        yield from _both(np.array([-1.0, 2.0, 0.0]), np.array([5.0, -3.0, 4.0]), dtype)
        for shape in ((60,), (12, 5), (3, 4, 5), (4, 4)):
            x = rng.uniform(-10, 10, shape)
            x.flat[:3] = (0.0, -0.0, 1.0)
            yield from _both(x, rng.normal(size=shape), dtype)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield the ends of the range and what is close to 0."""
        points = np.concatenate([TINY_AND_HUGE[dtype], np.negative(TINY_AND_HUGE[dtype])])
        yield from _both(points, np.full(points.shape, 0.5), dtype)
        yield from _both(np.ones(points.shape), points, dtype)

    def infinite(self) -> Iterator[Probe]:
        """Yield ±inf in the input."""
        for dtype in FLOATS:
            yield from _both(np.array([np.inf, -np.inf]), np.array([2.0, 3.0]), dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield NaN between numbers."""
        for dtype in FLOATS:
            yield from _both(np.array([np.nan, 1.0, -1.0]), np.array([2.0, 3.0, 4.0]), dtype)

    def zero_dimensional(self, dtype: type) -> Iterator[Probe]:
        """Yield a positive and a negative number."""
        for point in (1.5, -1.5):
            yield from _both(np.array(point), np.array(3.0), dtype)

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield arrays without entries."""
        for shape in ((0,), (2, 0)):
            yield from _both(np.empty(shape), np.empty(shape), dtype)

    def curve(self, function: str, x: Array, parameters: Mapping[str, Any]) -> Curve | None:
        """Draw the output; a backward pass has no curve without its cache."""
        if function == "relu_forward":
            return Curve(Probe(reference.relu_forward, (x,)), "relu_forward(x)[0]")
        return None


def _both(x: Array, grad_output: Array, dtype: type) -> Iterator[Probe]:
    x, grad_output = x.astype(dtype), grad_output.astype(dtype)
    yield Passes(relu_forward, (x,))
    yield Passes(relu_backward, (grad_output, x))
