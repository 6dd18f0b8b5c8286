"""Softmax and its backward pass."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import exact_sum, two_product, two_sum
from actquiz.reference._float64 import Array, arraywise


@arraywise
def softmax(x: Array, axis: int = -1) -> Array:
    """Return e^x / Σ e^x, the sum taken along `axis`.

    Any shape with that axis; float16, float32 and float64 keep their dtype, everything else becomes float64.
    -inf gives 0 if its row holds a finite entry. A row with NaN or +inf, or with -inf only, is NaN.
    Sources: Boltzmann 1868; Bridle 1990 (the name).
    """
    # Subtracting the maximum prevents overflow; what the subtraction rounds away is put back by 1 + lost
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shifted, lost = two_sum(x, -top)
    terms = np.exp(shifted) * (1.0 + lost)
    return terms / exact_sum(terms, axis)


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
