"""Softmax, its backward pass and Jacobian, and its variants: with a temperature, with a mask, in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from actquiz.reference._compensated import exact_sum, finite, two_product, two_sum
from actquiz.reference._float64 import Array, Mask, arraywise, result_dtype


@arraywise
def softmax(x: Array, axis: int = -1) -> Array:
    """Return e^x / Σ e^x, the sum taken along `axis`.

    Any shape with that axis; float16, float32 and float64 keep their dtype, everything else becomes float64.
    -inf gives 0 if its row holds a finite entry. A row with NaN or +inf, or with -inf only, is NaN.
    Sources: Boltzmann 1868; Bridle 1990 (the name).
    Accuracy: 1.8 ULP; the libraries' x - max loses up to 250 ULP.
    """
    return softmax_of(x, axis)


def softmax_of(x: Array, axis: int) -> Array:
    """Return the softmax of a float64 array."""
    terms = powers(*shifted(x, axis))
    return terms / exact_sum(terms, axis)


def shifted(x: Array, axis: int) -> tuple[Array, Array]:
    """Return x minus the largest entry along `axis`, against overflow, and what the subtraction rounded away."""
    return _below(x, np.max(x, axis=axis, keepdims=True, initial=-np.inf))


def powers(exponent: Array, lost: Array) -> Array:
    """Return e^(exponent + lost) for a small `lost`."""
    return np.exp(exponent) * (1.0 + lost)


@arraywise
def softmax_backward(grad_output: Array, output: Array, axis: int = -1) -> Array:
    """Return output·(grad_output - Σ grad_output·output): the Jacobian diag(s) - s·sᵀ without building it.

    `output` is what softmax returned. Entries may cancel: the error is to be measured against
    output·(abs(grad_output) + Σ abs(grad_output)·output).
    """
    products, lost = two_product(grad_output, output)
    mean = exact_sum(np.concatenate([products, lost], axis=axis), axis)
    grad_x: Array = output * (grad_output - mean)
    return grad_x


@arraywise
def softmax_temperature(x: Array, temperature: float = 1.0, axis: int = -1) -> Array:
    """Return softmax(x / temperature) along `axis`.

    Temperature 0 is the limit: 1 for the largest entry, shared evenly by ties; inf makes all entries equal.
    Special rows are those of softmax.
    Source: Hinton, Vinyals & Dean 2015, "Distilling the knowledge in a neural network", arXiv:1503.02531.

    Raises:
        ValueError: the temperature is negative.
    """
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}, it must not be negative")
    difference, lost = shifted(x, axis)
    if temperature == 0:
        largest = np.where(np.isnan(difference), np.nan, difference == 0)
        shares: Array = largest / largest.sum(axis=axis, keepdims=True)
        return shares
    # an error in the quotient is multiplied by its size: put back what the division rounds away
    quotient = difference / temperature
    product, rounding = two_product(temperature, quotient)
    rest = ((difference - product) - rounding + lost) / temperature
    terms = powers(quotient, finite(rest))
    return terms / exact_sum(terms, axis)


@arraywise
def masked_softmax(x: Array, mask: Mask, axis: int = -1) -> Array:
    """Return the softmax over the entries where `mask` is True; the others are 0.

    `mask` is broadcast. A row in which nothing takes part is all 0, not NaN. What is masked may be NaN or inf.
    Special rows are otherwise those of softmax.
    """
    # -inf takes an entry out; a row of -inf only would be NaN
    weights = softmax_of(np.where(mask, x, -np.inf), axis)
    return np.where(np.any(np.broadcast_to(mask, weights.shape), axis=axis, keepdims=True), weights, 0.0)


@arraywise
def softmax_jacobian(x: Array) -> Array:
    """Return the Jacobian diag(s) - s·sᵀ of s = softmax(x), for shape (..., n) of shape (..., n, n).

    Each row adds up to 0. The diagonal s·(1 - s) would cancel for a dominant entry, so it is written as minus the sum
    of the rest of the row.
    """
    s = softmax_of(x, -1)
    itself = np.eye(x.shape[-1], dtype=bool)
    others = np.where(itself, 0.0, -s[..., :, np.newaxis] * s[..., np.newaxis, :])
    return np.where(itself, -exact_sum(others, -1), others)


def online_softmax(chunks: Iterable[Array]) -> Array:
    """Return the softmax of the concatenation of 1-d arrays, each read once.

    A running maximum and a running sum are enough: when the maximum rises, the sum so far is scaled down.
    The dtype is that of the first chunk; no chunks give an empty float64 array. Special rows are those of softmax.
    Source: Milakov & Gimelshein 2018, "Online normalizer calculation for softmax", arXiv:1805.02867; it makes
    FlashAttention possible.
    """
    dtype: np.dtype[Any] = np.dtype(np.float64)
    seen: list[Array] = []
    largest, total = np.array(-np.inf), np.array(0.0)
    with np.errstate(all="ignore"):
        for chunk in chunks:
            dtype = dtype if seen else result_dtype(chunk)
            values = np.array(chunk, dtype=np.float64)
            seen.append(values)
            before, largest = largest, np.asarray(np.max(values, initial=float(largest)))
            if largest == -np.inf:
                continue  # nothing but -inf so far
            if before != largest:
                total = total * np.exp(before - largest)
            total = total + exact_sum(powers(*_below(values, largest)), 0).sum()
        everything = np.concatenate(seen) if seen else np.empty(0)
        return np.asarray(powers(*_below(everything, largest)) / total).astype(dtype)


def _below(values: Array, largest: Array) -> tuple[Array, Array]:
    difference, lost = two_sum(values, -largest)
    return difference, finite(lost)
