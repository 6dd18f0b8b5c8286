"""Multi-layer perceptrons: a ReLU layer, forward and backward passes, XOR by hand, and training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from actquiz.reference._float64 import Array, Labels, arraywise
from actquiz.reference.affine import linear, linear_backward
from actquiz.reference.hyperbolic import tanh, tanh_derivative
from actquiz.reference.logistic import sigmoid, sigmoid_derivative
from actquiz.reference.losses import cross_entropy_backward
from actquiz.reference.optimizers import State, adam_step
from actquiz.reference.rectifiers import relu, relu_derivative

Params = list[dict[str, Array]]
Cache = list[tuple[Array, Array]]
Activation = tuple[Callable[..., Array], Callable[..., Array]]

ACTIVATIONS: dict[str, Activation] = {
    "relu": (relu, relu_derivative),
    "tanh": (tanh, tanh_derivative),
    "sigmoid": (sigmoid, sigmoid_derivative),
}


def activation_named(name: str, known: dict[str, Activation] = ACTIVATIONS) -> Activation:
    """Return (function, derivative) for a name.

    Raises:
        ValueError: an unknown name; the message holds it.
    """
    if name not in known:
        raise ValueError(f"no activation {name!r}; known: {', '.join(known)}")
    return known[name]


@arraywise
def relu_forward(x: Array) -> tuple[Array, Array]:
    """Return (out, cache): relu(x), and what relu_backward needs, here x itself."""
    return np.maximum(x, 0.0), x


@arraywise
def relu_backward(grad_output: Array, cache: Array) -> Array:
    """Return grad_output where the input was above 0, else 0 (at 0 too, as in PyTorch); NaN where it was NaN.

    A new array: `grad_output` may be wanted by other branches of the network.
    """
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0.0))


def xor_network() -> Params:
    """Return the weights of a network of two hidden ReLU units and one output that is exactly XOR on {0, 1}².

    relu(a + b) counts the ones, relu(a + b - 1) is 1 only for two of them: count - 2·both is XOR.
    """
    return [
        {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])},
        {"weight": np.array([[1.0, -2.0]]), "bias": np.array([0.0])},
    ]


def mlp_forward(x: Array, params: Params, activation: str = "relu") -> tuple[Array, Cache]:
    """Return (logits, cache) of linear layers with an activation after each but the last.

    `params` is a list of {"weight": (out, in), "bias": (out,)}. The cache holds each layer's input and result.

    Raises:
        ValueError: the activation is not relu, tanh or sigmoid.
    """
    function, _ = activation_named(activation)
    cache: Cache = []
    out = x
    for index, layer in enumerate(params):
        z = linear(out, layer["weight"], layer["bias"])
        cache.append((out, z))
        out = function(z) if index < len(params) - 1 else z
    return out, cache


def mlp_backward(grad_logits: Array, params: Params, cache: Cache, activation: str = "relu") -> Params:
    """Return the gradients of all weights and biases, in the form of `params`.

    Raises:
        ValueError: the activation is not relu, tanh or sigmoid.
    """
    _, derivative = activation_named(activation)
    grads: Params = []
    grad = grad_logits
    for index in reversed(range(len(params))):
        layer_input, z = cache[index]
        if index < len(params) - 1:
            with np.errstate(all="ignore"):
                grad = grad * derivative(z)
        grad, grad_weight, grad_bias = linear_backward(grad, layer_input, params[index]["weight"])
        grads.append({"weight": grad_weight, "bias": grad_bias})
    return grads[::-1]


def train_mlp(x: Array, labels: Labels, hidden: int, epochs: int, learning_rate: float, seed: int) -> Params:
    """Return the weights of a classifier with one hidden ReLU layer, trained with Adam on batches of 32.

    The weights start with He's variance 2/fan_in for inputs scaled to unit size; the scale is folded into the first
    layer at the end. `x` has shape (N, in), `labels` N integers from 0. The same seed gives the same weights.
    Source: He et al. 2015, arXiv:1502.01852 (the initialisation).
    """
    rng = np.random.default_rng(seed)
    points = np.asarray(x, dtype=np.float64)
    centre, spread = points.mean(axis=0), points.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    points = (points - centre) / spread
    sizes = (points.shape[1], hidden, int(np.max(labels)) + 1)
    params: Params = [
        {"weight": rng.normal(0.0, np.sqrt(2.0 / fan_in), (fan_out, fan_in)), "bias": rng.uniform(-1, 1, fan_out)}
        for fan_in, fan_out in pairwise(sizes)
    ]
    states = [{name: _fresh(value) for name, value in layer.items()} for layer in params]
    for _ in range(epochs):
        order = rng.permutation(len(points))
        for batch in np.split(order, range(32, len(order), 32)):
            logits, cache = mlp_forward(points[batch], params)
            grads = mlp_backward(cross_entropy_backward(logits, np.asarray(labels)[batch]), params, cache)
            _update(params, grads, states, learning_rate)
    first = params[0]
    weight = first["weight"] / spread
    params[0] = {"weight": weight, "bias": first["bias"] - weight @ centre}
    return params


def _fresh(value: Array) -> State:
    return {"step": 0, "m": np.zeros_like(value), "v": np.zeros_like(value)}


def _update(params: Params, grads: Params, states: Sequence[dict[str, Any]], learning_rate: float) -> None:
    for layer, grad, state in zip(params, grads, states, strict=True):
        for name in layer:
            layer[name], state[name] = adam_step(layer[name], grad[name], state[name], lr=learning_rate)
