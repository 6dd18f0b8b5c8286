"""How large weights start, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod, sqrt
from typing import Any

import numpy as np

from actquiz.reference._float64 import Array

_GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": sqrt(2.0), "selu": 3 / 4}


def calculate_gain(name: str, param: float | None = None) -> float:
    """Return the factor by which weights before an activation are scaled: PyTorch's table.

    linear and sigmoid 1, tanh 5/3, relu √2, leaky_relu √(2/(1 + slope²)) with slope = param (0.01 if None), selu 3/4.

    Raises:
        ValueError: an unknown name; the message holds it.
    """
    if name == "leaky_relu":
        return sqrt(2.0 / (1.0 + (0.01 if param is None else param) ** 2))
    if name not in _GAINS:
        raise ValueError(f"no gain for {name!r}; known: {', '.join([*_GAINS, 'leaky_relu'])}")
    return _GAINS[name]


def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int, gain: float = 1.0) -> Array:
    """Return weights of shape (fan_out, fan_in), uniform in ±gain·√(6/(fan_in + fan_out)).

    Their variance 2/(fan_in + fan_out) is a compromise that keeps both signal and gradient in size.
    Source: Glorot & Bengio 2010, "Understanding the difficulty of training deep feedforward neural networks".
    """
    bound = gain * sqrt(6.0 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng: np.random.Generator, fan_in: int, fan_out: int, negative_slope: float = 0.0) -> Array:
    """Return normal weights of shape (fan_out, fan_in) with variance 2/((1 + negative_slope²)·fan_in).

    A ReLU keeps half of the signal's second moment; the factor 2 makes up for it.
    Source: He et al. 2015, "Delving deep into rectifiers", arXiv:1502.01852.
    """
    deviation = calculate_gain("leaky_relu", negative_slope) / sqrt(fan_in)
    return rng.normal(0.0, deviation, (fan_out, fan_in))


def count_parameters(layers: Sequence[Mapping[str, Any]]) -> int:
    """Return the number of learnable parameters of a list of layers.

    Layers are dicts with a "kind": linear (in, out, bias), conv (in, out, kernel, bias), prelu (channels), relu,
    swiglu_ffn (dim, hidden; three matrices without biases).

    Raises:
        ValueError: an unknown kind; the message holds it.
    """
    return sum(map(_parameters, layers))


def _parameters(layer: Mapping[str, Any]) -> int:
    match layer["kind"]:
        case "linear":
            return int(layer["out"] * (layer["in"] + bool(layer["bias"])))
        case "conv":
            return int(layer["out"] * (layer["in"] * prod(layer["kernel"]) + bool(layer["bias"])))
        case "prelu":
            return int(layer["channels"])
        case "relu":
            return 0
        case "swiglu_ffn":
            return int(3 * layer["dim"] * layer["hidden"])
    raise ValueError(f"no layer of kind {layer['kind']!r}")
