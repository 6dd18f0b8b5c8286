"""Backward passes against differences of exact forward passes: a second, independent oracle for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference import exact_arrays as ex
from tests.reference.oracle import BITS, Array, mp, mpf

Inputs = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """A backward pass: inputs by name, which of them are differentiated, and the exact forward pass."""

    name: str
    inputs: Inputs
    wrt: tuple[str, ...]
    forward: Callable[..., Any]
    backward: Callable[[Array, Inputs], Any]
    shape: tuple[int, ...]

    def __str__(self) -> str:
        """Name the case in pytest's report."""
        return self.name


rng = np.random.default_rng(11)


def normal(*shape: int) -> Array:
    """Return random numbers."""
    return rng.normal(size=shape)


def relu(x: Any) -> Any:
    """Return max(0, x) of exact numbers."""
    return np.where(x > 0, x, mpf(0))


def gelu(x: Any) -> Any:
    """Return gelu of exact numbers."""
    return x * ex.erfc(-x / mp.sqrt(2)) / 2


def silu(x: Any) -> Any:
    """Return silu of exact numbers."""
    return x * ex.sigma(x)


def maxout(x: Any) -> Any:
    """Return the largest of each group of 3."""
    return x.reshape(4, 2, 3).max(axis=-1)


def normalize(x: Any) -> Any:
    """Return rows of length 1."""
    return x / ex.sqrt((x * x).sum(axis=-1, keepdims=True))


def attend(q: Any, k: Any, v: Any) -> Any:
    """Return attention over the last two axes, without a mask."""
    return np.matmul(ex.softmax(np.matmul(q, np.swapaxes(k, -1, -2)) / mp.sqrt(q.shape[-1])), v)


def mlp(x: Any, w1: Any, b1: Any, w2: Any, b2: Any) -> Any:
    """Return a network with one hidden tanh layer."""
    return ex.tanh(x @ w1.T + b1) @ w2.T + b2


def mlp_grads(grad: Array, given: Inputs) -> tuple[Array, ...]:
    """Return the gradients of the network's weights and biases."""
    params = [{"weight": given["w1"], "bias": given["b1"]}, {"weight": given["w2"], "bias": given["b2"]}]
    _, cache = ref.mlp_forward(given["x"], params, "tanh")
    first, second = ref.mlp_backward(grad, params, cache, "tanh")
    return first["weight"], first["bias"], second["weight"], second["bias"]


def apl(x: Any, slopes: Any, hinges: Any) -> Any:
    """Return the adaptive piecewise linear unit."""
    return relu(x) + (slopes * relu(hinges - x[..., np.newaxis])).sum(axis=-1)


X = {"x": normal(4, 6)}
CASES = [
    Case("softmax", X, ("x",), ex.softmax, lambda g, i: ref.softmax_backward(g, ref.softmax(i["x"])), (4, 6)),
    Case(
        "log_softmax",
        X,
        ("x",),
        lambda x: ex.log(ex.softmax(x)),
        lambda g, i: ref.log_softmax_backward(g, ref.log_softmax(i["x"])),
        (4, 6),
    ),
    Case(
        "adaptive_relu",
        {**X, "alpha": np.array(0.7), "beta": np.array(-1.3)},
        ("x", "alpha", "beta"),
        lambda x, alpha, beta: np.where(x > 0, x, alpha * (beta * x) ** 2),
        lambda g, i: ref.adaptive_relu_backward(g, i["x"], i["alpha"], i["beta"]),
        (4, 6),
    ),
    Case(
        "crelu",
        X,
        ("x",),
        lambda x: np.concatenate([relu(x), relu(-x)], axis=0),
        lambda g, i: ref.crelu_backward(g, i["x"], axis=0),
        (8, 6),
    ),
    Case(
        "apl",
        {**X, "slopes": normal(3), "hinges": normal(3)},
        ("x", "slopes", "hinges"),
        apl,
        lambda g, i: ref.apl_backward(g, i["x"], i["slopes"], i["hinges"]),
        (4, 6),
    ),
    Case("maxout", X, ("x",), maxout, lambda g, i: ref.maxout_backward(g, i["x"], 3), (4, 2)),
    Case(
        "dynamic_tanh",
        {**X, "alpha": np.array(0.6), "weight": normal(6), "bias": normal(6)},
        ("x", "alpha", "weight", "bias"),
        lambda x, alpha, weight, bias: weight * ex.tanh(alpha * x) + bias,
        lambda g, i: ref.dynamic_tanh_backward(g, **i),
        (4, 6),
    ),
    Case("glu", X, ("x",), lambda x: x[:, :3] * ex.sigma(x[:, 3:]), lambda g, i: ref.glu_backward(g, i["x"]), (4, 3)),
    Case(
        "geglu",
        {"gate": normal(4, 6), "up": normal(4, 6)},
        ("gate", "up"),
        lambda gate, up: gelu(gate) * up,
        lambda g, i: ref.geglu_backward(g, **i),
        (4, 6),
    ),
    Case(
        "swiglu",
        {"gate": normal(4, 6), "up": normal(4, 6)},
        ("gate", "up"),
        lambda gate, up: silu(gate) * up,
        lambda g, i: ref.swiglu_backward(g, **i),
        (4, 6),
    ),
    Case(
        "swiglu_ffn",
        {"x": normal(2, 2, 3), "w_gate": normal(4, 3), "w_up": normal(4, 3), "w_down": normal(3, 4)},
        ("x", "w_gate", "w_up", "w_down"),
        lambda x, w_gate, w_up, w_down: np.matmul(silu(np.matmul(x, w_gate.T)) * np.matmul(x, w_up.T), w_down.T),
        lambda g, i: ref.swiglu_ffn_backward(g, **i),
        (2, 2, 3),
    ),
    Case("l2_normalize", X, ("x",), normalize, lambda g, i: ref.l2_normalize_backward(g, i["x"]), (4, 6)),
    Case(
        "normalized relu",
        {"z": normal(4, 6)},
        ("z",),
        lambda z: normalize(relu(z)),
        lambda g, i: ref.backward(g, i["z"]),
        (4, 6),
    ),
    Case(
        "linear",
        {"x": normal(2, 2, 3), "weight": normal(4, 3), "bias": normal(4)},
        ("x", "weight", "bias"),
        lambda x, weight, bias: np.matmul(x, weight.T) + bias,
        lambda g, i: ref.linear_backward(g, i["x"], i["weight"]),
        (2, 2, 4),
    ),
    Case("relu_layer", X, ("x",), relu, lambda g, i: ref.relu_backward(g, ref.relu_forward(i["x"])[1]), (4, 6)),
    Case(
        "log_relu",
        {"x": normal(4, 6) + 1},
        ("x",),
        lambda x: np.where(x > 1, ex.log(abs(x)), mpf(0)),
        lambda g, i: ref.log_relu_backward(g, i["x"]),
        (4, 6),
    ),
    Case(
        "mlp",
        {**X, "w1": normal(3, 6), "b1": normal(3), "w2": normal(2, 3), "b2": normal(2)},
        ("w1", "b1", "w2", "b2"),
        mlp,
        mlp_grads,
        (4, 2),
    ),
    Case(
        "attention",
        {"q": normal(2, 3, 4), "k": normal(2, 5, 4), "v": normal(2, 5, 2)},
        ("q", "k", "v"),
        attend,
        lambda g, i: ref.attention_backward(g, **i),
        (2, 3, 2),
    ),
    Case(
        "prelu",
        {"x": normal(2, 3, 2), "weight": normal(3)},
        ("x", "weight"),
        lambda x, weight: np.where(x > 0, x, weight[:, np.newaxis] * x),
        lambda g, i: ref.prelu_backward(g, **i),
        (2, 3, 2),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_gradients_are_those_of_the_exact_forward_pass(case: Case) -> None:
    """Every gradient is within 1e-13 of the largest of its kind, and has the shape of its input."""
    mp.prec = BITS
    grad_output: Array = np.random.default_rng(12).normal(size=case.shape)
    results = case.backward(grad_output, case.inputs)
    results = results if isinstance(results, tuple) else (results,)
    exact_inputs = {name: ex.exact(value) for name, value in case.inputs.items()}
    weights = ex.exact(grad_output)
    for name, got in zip(case.wrt, results, strict=True):
        assert got.shape == case.inputs[name].shape

        def loss(value: Any, name: str = name) -> Any:
            return (weights * case.forward(**{**exact_inputs, name: value})).sum()

        want = np.empty(got.shape, dtype=object)
        for index in np.ndindex(got.shape):
            want[index] = ex.gradient(loss, exact_inputs[name], index)
        assert ex.close(got, want, scale=ex.size(want)), name


@pytest.mark.parametrize("case", CASES, ids=str)
def test_float32_gradients(case: Case) -> None:
    """float32 inputs give the float64 gradients of the same numbers, rounded."""
    inputs = {name: value.astype(np.float32) for name, value in case.inputs.items()}
    grad_output = np.random.default_rng(12).normal(size=case.shape).astype(np.float32)
    wide = case.backward(grad_output.astype(np.float64), {name: np.float64(value) for name, value in inputs.items()})
    narrow = case.backward(grad_output, inputs)
    wides, narrows = (value if isinstance(value, tuple) else (value,) for value in (wide, narrow))
    for a, b in zip(wides, narrows, strict=True):
        assert b.dtype == np.float32
        assert np.allclose(a, b, rtol=1e-5, atol=1e-6)
