"""The same functions in other libraries."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from tests.golden_tables.exact import Entry
from tests.golden_tables.load import Array

Function = Callable[..., Any]
MODULES = {"torch": "torch", "JAX": "jax", "SciPy": "scipy", "ONNX": "onnx"}


def installed() -> list[str]:
    """Return the names of the libraries that can be imported, and the textbook."""
    found = [name for name, module in MODULES.items() if importlib.util.find_spec(module)]
    return [*found, "textbook"]


def of(library: str) -> dict[str, Function]:
    """Return the functions of a library over its own arrays, by the names of our references."""
    return {"torch": _torch, "JAX": _jax, "SciPy": _scipy, "ONNX": _onnx}[library]()


def evaluate(library: str, entry: Entry, x: Array) -> Array | None:
    """Return a library's results in the dtype of `x`, or None where it has no such function."""
    derivative = entry.function.endswith("_derivative")
    name = entry.function.removesuffix("_derivative")
    if library == "textbook":
        formula = textbook().get(entry.function)
        return None if formula is None or entry.parameters else np.asarray(formula(x), x.dtype)
    function = of(library).get(name)
    if function is None or name == "swish_beta" or (derivative and library in ("SciPy", "ONNX")):
        return None
    try:
        if library == "torch":
            return _torch_result(function, x, entry, derivative)
        if library == "JAX":
            return _jax_result(function, x, entry, derivative)
        return np.asarray(function(x, **entry.parameters))
    except TypeError:  # a parameter it does not have
        return None


def _torch_result(function: Function, x: Array, entry: Entry, derivative: bool) -> Array:
    import torch

    tensor = torch.tensor(x, requires_grad=derivative)
    result = function(tensor, **entry.parameters)
    if derivative:
        (result,) = torch.autograd.grad(result.sum(), tensor)
    return np.asarray(result.detach().numpy())


def _jax_result(function: Function, x: Array, entry: Entry, derivative: bool) -> Array:
    import jax

    def one(value: Any) -> Any:
        return function(value, **entry.parameters)

    return np.asarray(jax.vmap(jax.grad(one))(x) if derivative else one(jax.numpy.asarray(x)))


@cache
def _torch() -> dict[str, Function]:
    import torch
    from torch.nn import functional as f

    return {
        "sigmoid": torch.sigmoid, "tanh": torch.tanh, "leaky_relu": f.leaky_relu, "elu": f.elu, "celu": f.celu,
        "selu": f.selu, "silu": f.silu, "mish": f.mish, "softplus": f.softplus, "softsign": f.softsign, "gelu": f.gelu,
        "gelu_tanh": lambda x: f.gelu(x, approximate="tanh"), "log_sigmoid": f.logsigmoid,
        "hard_sigmoid": f.hardsigmoid, "hard_swish": f.hardswish, "softshrink": f.softshrink,
        "tanhshrink": f.tanhshrink, "swish": lambda x, beta=1.0: x * torch.sigmoid(beta * x),
    }  # fmt: skip


@cache
def _jax() -> dict[str, Function]:
    import jax

    jax.config.update("jax_enable_x64", True)
    n = jax.nn
    return {
        "sigmoid": n.sigmoid, "tanh": jax.numpy.tanh, "leaky_relu": n.leaky_relu, "elu": n.elu, "celu": n.celu,
        "selu": n.selu, "silu": n.silu, "mish": n.mish, "softplus": n.softplus, "softsign": n.soft_sign,
        "gelu": lambda x: n.gelu(x, approximate=False), "gelu_tanh": lambda x: n.gelu(x, approximate=True),
        "log_sigmoid": n.log_sigmoid, "hard_sigmoid": n.hard_sigmoid, "hard_swish": n.hard_swish,
        "squareplus": n.squareplus, "swish": lambda x, beta=1.0: x * n.sigmoid(beta * x),
    }  # fmt: skip


@cache
def _scipy() -> dict[str, Function]:
    from scipy import special as s

    return {
        "sigmoid": s.expit, "log_sigmoid": s.log_expit, "softplus": lambda x: np.logaddexp(0, x).astype(x.dtype),
        "silu": lambda x: x * s.expit(x), "gelu": lambda x: x * s.ndtr(x),
    }  # fmt: skip


@cache
def _onnx() -> dict[str, Function]:
    from onnx import TensorProto, helper
    from onnx.reference import ReferenceEvaluator

    def operator(kind: str, **attributes: Any) -> Function:
        def call(x: Array, **parameters: float) -> Array:
            node = helper.make_node(kind, ["x"], ["y"], **attributes, **parameters)
            element = TensorProto.DOUBLE if x.dtype == np.float64 else TensorProto.FLOAT
            ends = [helper.make_tensor_value_info(name, element, [None]) for name in "xy"]
            model = helper.make_model(helper.make_graph([node], "g", ends[:1], ends[1:]))
            return np.asarray(ReferenceEvaluator(model).run(None, {"x": x})[0])

        return call

    def softplus(x: Array) -> Any:  # ONNX ignores a beta, so none may be given
        return operator("Softplus")(x)

    return {
        "sigmoid": operator("Sigmoid"), "tanh": operator("Tanh"), "elu": operator("Elu"), "selu": operator("Selu"),
        "celu": operator("Celu"), "softplus": softplus, "softsign": operator("Softsign"),
        "leaky_relu": operator("LeakyRelu", alpha=0.01), "mish": operator("Mish"), "hard_swish": operator("HardSwish"),
        "hard_sigmoid": operator("HardSigmoid", alpha=1 / 6, beta=0.5), "gelu": operator("Gelu"),
        "gelu_tanh": operator("Gelu", approximate="tanh"),
    }  # fmt: skip


@cache
def textbook() -> dict[str, Function]:
    """Return plain numpy formulas as most tutorials have them."""

    def sigmoid(x: Array) -> Any:
        return 1 / (1 + np.exp(-x))

    def softplus(x: Array) -> Any:
        return np.log(1 + np.exp(x))

    def tanh(x: Array) -> Any:
        return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))

    def mish_slope(x: Array) -> Any:
        gate = np.tanh(softplus(x))
        return gate + x * sigmoid(x) * (1 - gate**2)

    def gelu_tanh(x: Array) -> Any:
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))

    return {
        "sigmoid": sigmoid, "sigmoid_derivative": lambda x: sigmoid(x) * (1 - sigmoid(x)), "tanh": tanh,
        "tanh_derivative": lambda x: 1 - np.tanh(x) ** 2, "leaky_relu": lambda x: np.where(x > 0, x, 0.01 * x),
        "elu": lambda x: np.where(x > 0, x, np.exp(x) - 1), "elu_derivative": lambda x: np.where(x > 0, 1, np.exp(x)),
        "silu": lambda x: x * sigmoid(x), "swish": lambda x: x * sigmoid(x),
        "silu_derivative": lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x))), "softplus": softplus,
        "softplus_derivative": sigmoid, "mish": lambda x: x * np.tanh(softplus(x)), "mish_derivative": mish_slope,
        "softsign": lambda x: x / (1 + np.abs(x)), "softsign_derivative": lambda x: 1 / (1 + np.abs(x)) ** 2,
        "log_sigmoid": lambda x: np.log(sigmoid(x)), "gelu_tanh": gelu_tanh, "tanhshrink": lambda x: x - np.tanh(x),
        "hard_sigmoid": lambda x: np.clip(x / 6 + 0.5, 0, 1), "hard_swish": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
        "squareplus": lambda x: (x + np.sqrt(x**2 + 4)) / 2, "snake": lambda x: x + np.sin(x) ** 2,
        "squareplus_derivative": lambda x: (1 + x / np.sqrt(x**2 + 4)) / 2,
        "snake_derivative": lambda x: 1 + np.sin(2 * x),
    }  # fmt: skip
