"""Hidden checks of the mlp kata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from actquiz.grading import compare
from actquiz.grading.checks import FLOATS, Array, Contract, Probe
from actquiz.grading.client import Reply
from actquiz.grading.compare import Source
from actquiz.grading.failure import CheckFailed
from actquiz.grading.process import Fault
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution, expression, show

Layers = list[dict[str, Array]]
ACTIVATIONS = ("relu", "tanh", "sigmoid")
UNKNOWN = ("gelu", "ReLU", "", "relu ", "linear", "softmax")
NAMES = ("weight", "bias")
TOLERANCE = {np.float64: 1e-9, np.float32: 1e-4}


def mlp_forward(x: Array, params: Layers, activation: str = "relu") -> Array:
    """Return the logits alone: what the cache holds is the learner's own affair."""
    return reference.mlp_forward(x, params, activation)[0]


def mlp_backward(grad_logits: Array, x: Array, params: Layers, activation: str = "relu") -> tuple[Array, ...]:
    """Return weight and bias of each layer, one after the other."""
    _, cache = reference.mlp_forward(x, params, activation)
    grads = reference.mlp_backward(grad_logits, params, cache, activation)
    return tuple(layer[name] for layer in grads for name in NAMES)


class Backward(Probe):
    """A forward pass, and the backward pass with the cache that it left."""

    @property
    def call(self) -> str:
        """Both passes in one expression."""
        grad_logits, x, params = map(show, self.args)
        named = "".join(f", {name}={show(value)}" for name, value in self.kwargs.items())
        return f"mlp_backward({grad_logits}, p := {params}, mlp_forward({x}, p{named})[1]{named})"


@dataclass(frozen=True)
class Gradient:
    """The gradient of a weight or a bias."""

    probe: Probe
    layer: int
    name: str

    @property
    def function(self) -> str:
        """The learner's function."""
        return self.probe.function

    @property
    def call(self) -> str:
        """The expression that gives this gradient."""
        return f"{self.probe.call}[{self.layer}][{self.name!r}]"


class Chained:
    """The learner's functions with the cache out of sight: each backward pass gets that of its own forward pass."""

    def __init__(self, solution: Solution) -> None:
        self._solution = solution

    def call(self, function: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, echo: bool = False) -> Reply:
        """Call with logits or gradients as the value."""
        if function == "mlp_forward":
            reply = self._solution.call(function, args, kwargs, echo=echo)
            return reply._replace(value=_two(reply.value, args, kwargs)[0])
        grad_logits, x, params = args
        _, cache = _two(self._solution.call("mlp_forward", (x, params), kwargs).value, (x, params), kwargs)
        reply = self._solution.call(function, (grad_logits, params, cache), kwargs, echo=echo)
        after = [reply.echo[0], x, reply.echo[1]] if echo else None
        return reply._replace(echo=after)


class TestMlp(Contract):
    """Logits, and the gradients of all weights and biases, each from a cache that only the learner knows."""

    value = mlp_forward
    gradients = (mlp_backward,)
    test_accuracy = None
    test_infinity = None
    test_zero_d = None
    test_non_contiguous = None
    test_speed = None

    @pytest.fixture
    def solution(self, solution: Solution) -> Chained:
        """The learner's functions, a backward pass after its forward pass."""
        return Chained(solution)

    def test_backward(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradients have the right values; if not, they are compared with differences of the learner's forward."""
        try:
            self._ordinary_values(solution, rng, self.gradients)
        except CheckFailed as failure:
            if failure.key == "values" and failure.probe is not None:
                _say_which_is_wrong(solution, failure)
            raise

    def test_unknown_name(self, solution: Solution) -> None:
        """Any other activation is a ValueError that names it, also where no layer needs one."""
        for sizes in ((2, 3, 1), (2, 2)):
            params = _params(np.random.default_rng(0), sizes, np.float64)
            for name in UNKNOWN:
                require_error(solution, "mlp_forward", np.ones((1, 2)), params, name, naming=name)

    def ordinary(self, rng: np.random.Generator, dtype: type) -> Iterator[Probe]:
        """Yield networks that a person can compute, then one to four layers; a tie at 0 among them."""
        small = [
            {"weight": np.array([[1.0, -1.0], [2.0, 0.5]]), "bias": np.array([0.5, -1.0])},
            {"weight": np.array([[1.0, 3.0]]), "bias": np.array([0.25])},
        ]
        yield from _both(np.array([[1.0, 2.0]]), small, np.array([[1.0]]), dtype)
        # both units of the hidden layer stand at the kink of relu
        yield from _both(np.array([[0.5, 1.0], [0.25, 0.75]]), small, np.array([[1.0], [2.0]]), dtype)
        tie = [
            {"weight": np.eye(2), "bias": np.array([0.0, -1.0])},
            {"weight": np.array([[1.0, 1.0]]), "bias": np.zeros(1)},
        ]
        yield from _both(np.array([[0.0, 1.0]]), tie, np.array([[1.0]]), dtype)
        for sizes in ((3, 2), (2, 3, 2), (3, 3, 3), (4, 3, 5, 2), (2, 4, 3, 3, 1)):
            params = _params(rng, sizes, np.float64)
            for count in (1, 3, 6):
                x, grad = rng.normal(size=(count, sizes[0])), rng.normal(size=(count, sizes[-1]))
                yield from _both(x, params, grad, dtype)

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Yield hidden units that are far in saturation."""
        for size in (1e3, 1e4):
            params = [{"weight": size * np.eye(2), "bias": np.zeros(2)}, {"weight": np.eye(2), "bias": np.ones(2)}]
            yield from _both(np.array([[1.0, -1.0], [-2.0, 3.0]]), params, np.array([[1.0, 2.0], [0.5, -1.0]]), dtype)

    def with_nan(self) -> Iterator[Probe]:
        """Yield a sample with NaN among others: its logits are NaN, theirs are not."""
        params = _params(np.random.default_rng(0), (2, 3, 2), np.float64)
        x = np.array([[1.0, np.nan], [0.5, -1.0]])
        for activation in ACTIVATIONS:
            yield Probe(mlp_forward, (x, params), {"activation": activation})

    def empty(self, dtype: type) -> Iterator[Probe]:
        """Yield a batch without samples: no logits, and gradients that are 0."""
        for sizes in ((3, 2), (2, 3, 2)):
            yield from _both(
                np.empty((0, sizes[0])), _params(np.random.default_rng(0), sizes, dtype), np.empty((0, 2)), dtype
            )

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure against the largest entry: the sums behind the others have terms of that size."""
        return np.full(want.shape, 1.0 + np.max(np.abs(want), initial=0.0))

    def _ordinary_values(self, solution: Solution, rng: np.random.Generator, references: tuple[Any, ...]) -> None:
        for dtype in FLOATS:
            for probe in self.ordinary(rng, dtype):
                if probe.reference in references:
                    self._judge(solution, probe, rtol=TOLERANCE[dtype], atol=0.0, key="values", scaled=True)

    def _pairs(self, reply: Reply, probe: Probe) -> Iterator[tuple[Array, Array, Source]]:
        if not isinstance(probe, Backward):
            yield from super()._pairs(reply, probe)
            return
        wants = probe.want()
        if not _are_layers(reply.value, len(wants) // 2):
            raise CheckFailed("not_layers", input=probe.call, got=show(reply.value), function=probe.function)
        for index, want in enumerate(wants):
            source = Gradient(probe, index // 2, NAMES[index % 2])
            yield compare.as_array(reply.value[source.layer][source.name], source), want, source


def _both(x: Array, params: Layers, grad_logits: Array, dtype: type) -> Iterator[Probe]:
    x, grad_logits = x.astype(dtype), grad_logits.astype(dtype)
    params = [{name: layer[name].astype(dtype) for name in NAMES} for layer in params]
    for kwargs in ({}, *({"activation": name} for name in ACTIVATIONS)):
        yield Probe(mlp_forward, (x, params), kwargs)
        yield Backward(mlp_backward, (grad_logits, x, params), kwargs)


def _params(rng: np.random.Generator, sizes: tuple[int, ...], dtype: type) -> Layers:
    return [
        {"weight": rng.normal(size=(out, into)).astype(dtype), "bias": rng.normal(size=out).astype(dtype)}
        for into, out in pairwise(sizes)
    ]


def _two(value: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, Any]:
    """Take logits and cache apart."""
    if isinstance(value, tuple) and len(value) == 2:
        return value
    number = str(len(value)) if isinstance(value, tuple) else "1"
    call = expression("mlp_forward", args, kwargs)
    raise CheckFailed("count", input=call, expected="2", got=number, function="mlp_forward")


def _are_layers(value: Any, count: int) -> bool:
    return (
        isinstance(value, list)
        and len(value) == count
        and all(isinstance(layer, dict) and set(layer) == set(NAMES) for layer in value)
    )


def _say_which_is_wrong(solution: Solution, failure: CheckFailed) -> None:
    """Compare the learner's gradients with differences of the learner's own forward pass."""
    assert failure.probe is not None
    grad_logits, x, params = failure.probe.args
    kwargs = failure.probe.kwargs

    def forward(*args: Any) -> Array:
        return np.asarray(solution.call("mlp_forward", args, kwargs).value)

    try:
        claimed = solution.call("mlp_backward", (grad_logits, x, params), kwargs).value
        own = _differences(forward, grad_logits, x, params)
    except (Fault, TypeError, ValueError):  # a function that does not answer has a check of its own
        return
    forward_right = not compare.wrong(forward(x, params), mlp_forward(x, params, **kwargs), rtol=1e-3, atol=1e-3).any()
    gradients = [np.asarray(layer[name]) for layer in claimed for name in NAMES]
    of_own = all(
        a.shape == b.shape and not compare.wrong(a, b, rtol=1e-3, atol=1e-3).any()
        for a, b in zip(gradients, own, strict=True)
    )
    if forward_right and of_own:  # right up to the kink, or to the last digits
        return
    failure.values["forward"] = "mlp_forward"
    failure.key = {
        (True, False): "derivative_not_of_forward",
        (False, True): "derivative_of_wrong_forward",
        (False, False): "derivative_and_forward",
    }[forward_right, of_own]


def _differences(forward: Any, grad_logits: Array, x: Array, params: Layers) -> list[Array]:
    """Central differences with respect to every weight and bias."""
    found = []
    exact = [{name: layer[name].astype(np.float64) for name in NAMES} for layer in params]
    for index in range(len(exact)):
        for name in NAMES:

            def loss(value: Array, index: int = index, name: str = name) -> float:
                moved = [{**layer, **({name: value} if i == index else {})} for i, layer in enumerate(exact)]
                return float(np.sum(grad_logits * forward(x.astype(np.float64), moved)))

            found.append(reference.numeric_gradient(loss, exact[index][name]))
    return found
