"""Derivatives by name."""

from __future__ import annotations

from collections.abc import Callable

from numpy.typing import ArrayLike

from actquiz.reference._float64 import Array
from actquiz.reference.exponential import elu_derivative
from actquiz.reference.hyperbolic import tanh_derivative
from actquiz.reference.leaky import leaky_relu_derivative
from actquiz.reference.logistic import sigmoid_derivative
from actquiz.reference.rectifiers import relu_derivative
from actquiz.reference.self_gated import mish_derivative, swish_derivative

_DERIVATIVES: dict[str, Callable[[ArrayLike], Array]] = {
    "relu": relu_derivative,
    "sigmoid": sigmoid_derivative,
    "tanh": tanh_derivative,
    "leaky_relu": leaky_relu_derivative,
    "elu": elu_derivative,
    "swish": swish_derivative,
    "mish": mish_derivative,
}


def compute_derivative(x: ArrayLike, name: str) -> Array:
    """Return the derivative at `x` of the activation called `name`, with its default parameters.

    Names: relu, sigmoid, tanh, leaky_relu, elu, swish, mish.

    Raises:
        ValueError: any other name; the message holds it.
    """
    if name not in _DERIVATIVES:
        raise ValueError(f"no derivative for {name!r}; known: {', '.join(_DERIVATIVES)}")
    return _DERIVATIVES[name](x)
