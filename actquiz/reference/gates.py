"""Gated linear units: GLU, GEGLU and SwiGLU, and the LSTM cell."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import LARGEST
from actquiz.reference._float64 import Array, arraywise
from actquiz.reference.gaussian import normal_tail
from actquiz.reference.hyperbolic import tanh_of
from actquiz.reference.logistic import over_one_plus, sigmoid_of

# A number as mantissa and exponent of 2: products of huge and tiny factors are formed without leaving the range.
Scaled = tuple[Array, Array]
_LN2 = (0.6931471803691238, 1.9082149292705877e-10)  # in two parts, the first with trailing zeros


@arraywise
def glu(x: Array, axis: int = -1) -> Array:
    """Return a·sigmoid(b), where a and b are the halves of `x` along `axis`.

    `axis` becomes half as long. float16, float32 and float64 keep the dtype of `x`, everything else becomes float64.
    Source: Dauphin et al. 2016, "Language modeling with gated convolutional networks", arXiv:1612.08083.
    """
    a, b = np.split(x, 2, axis=axis)
    return _product(np.frexp(a), _sigmoid(b))


@arraywise
def glu_backward(grad_output: Array, x: Array, axis: int = -1) -> Array:
    """Return grad_x: the halves grad_output·sigmoid(b) and grad_output·a·sigmoid(b)·sigmoid(-b).

    sigmoid(-b) is not 1 - sigmoid(b), which cancels: in every library the second half is 0 from b = 37 on.
    """
    a, b = np.split(x, 2, axis=axis)
    grad_a = _product(np.frexp(grad_output), _sigmoid(b))
    grad_b = _product(np.frexp(grad_output), np.frexp(a), _sigmoid(b), _sigmoid(-b))
    return np.concatenate([grad_a, grad_b], axis=axis)


@arraywise
def geglu(gate: Array, up: Array) -> Array:
    """Return gelu(gate)·up, with the exact gelu. Both have one shape and keep it.

    Source: Shazeer 2020, "GLU variants improve transformer", arXiv:2002.05202.
    """
    return _gelu_times(gate, up)


@arraywise
def geglu_backward(grad_output: Array, gate: Array, up: Array) -> tuple[Array, Array]:
    """Return (grad_gate, grad_up) = (grad_output·up·gelu′(gate), grad_output·gelu(gate))."""
    size = np.asarray(np.minimum(np.abs(gate), LARGEST))
    upper, density, rest = normal_tail(size)
    falling = upper - size * density  # gelu′ where the gate is negative, 1 minus gelu′ elsewhere
    grad_gate = np.where(gate < 0, falling * grad_output * up * rest, (1.0 - falling * rest) * grad_output * up)
    return grad_gate, _gelu_times(gate, grad_output)


@arraywise
def swiglu(gate: Array, up: Array) -> Array:
    """Return silu(gate)·up. Both have one shape and keep it.

    Source: Shazeer 2020, "GLU variants improve transformer", arXiv:2002.05202; LLaMA uses it.
    Limits: 0·up at gate = -inf, inf·up at inf. NaN in either stays NaN.
    """
    return _product(*_silu(gate), np.frexp(up))


@arraywise
def swiglu_backward(grad_output: Array, gate: Array, up: Array) -> tuple[Array, Array]:
    """Return (grad_gate, grad_up) = (grad_output·up·silu′(gate), grad_output·silu(gate)).

    silu′ has a zero at -1.27846; around it the error is to be measured against the size of its terms.
    """
    grad_gate = _product(np.frexp(grad_output), _silu_slope(gate), np.frexp(up))
    return grad_gate, _product(np.frexp(grad_output), *_silu(gate))


@arraywise
def lstm_cell(x: Array, h: Array, c: Array, w_ih: Array, w_hh: Array, bias: Array) -> tuple[Array, Array]:
    """Return (h_next, c_next) of one step of an LSTM.

    Shapes: x (N, in), h and c (N, H), w_ih (4H, in), w_hh (4H, H), bias (4H,); the gates are stacked input, forget,
    cell, output as in PyTorch. float16, float32 and float64 keep the dtype of `x`.
    Sources: Hochreiter & Schmidhuber 1997; Gers et al. 2000 (the forget gate).
    """
    gates = x @ w_ih.T + h @ w_hh.T + bias
    input_gate, forget_gate, cell, output_gate = np.split(gates, 4, axis=-1)
    c_next = sigmoid_of(forget_gate) * c + sigmoid_of(input_gate) * tanh_of(cell)
    return sigmoid_of(output_gate) * tanh_of(c_next), c_next


def _product(first: Scaled, *others: Scaled) -> Array:
    mantissa, exponent = first
    for other_mantissa, other_exponent in others:
        mantissa, exponent = mantissa * other_mantissa, exponent + other_exponent
    return np.asarray(np.ldexp(mantissa, exponent))


def _exp(x: Array) -> Scaled:
    """Return e^x for -1e4 <= x <= 0. Powers of 2 are split off only far out, where e^x would underflow."""
    exponent = np.where(x < -600.0, np.rint(x / (_LN2[0] + _LN2[1])), 0.0)
    return np.exp((x - exponent * _LN2[0]) - exponent * _LN2[1]), exponent.astype(np.int64)


def _sigmoid(x: Array) -> Scaled:
    mantissa, exponent = _exp(-np.minimum(np.abs(x), 1e4))
    small = np.ldexp(mantissa, exponent)
    return over_one_plus(np.where(x < 0, mantissa, 1.0), small), np.where(x < 0, exponent, 0)


def _silu(x: Array) -> tuple[Scaled, Scaled]:
    """Return x and sigmoid(x), with -inf as the lowest number: its product with 0 is the limit."""
    return np.frexp(np.maximum(x, -LARGEST)), _sigmoid(x)


def _silu_slope(x: Array) -> Scaled:
    """Return silu′, with the formula of self_gated.silu_derivative."""
    size = np.minimum(np.abs(x), 1e4)
    mantissa, exponent = _exp(-size)
    small = np.ldexp(mantissa, exponent)
    falling = mantissa * ((1.0 - size + small) / np.square(1.0 + small))
    return np.where(x < 0, falling, 1.0 - np.ldexp(falling, exponent)), np.where(x < 0, exponent, 0)


def _gelu_times(x: Array, factor: Array) -> Array:
    size = np.asarray(np.minimum(np.abs(x), LARGEST))
    upper, _, rest = normal_tail(size)
    falling = -size * upper
    return np.where(x < 0, falling * factor * rest, (x + falling * rest) * factor)
