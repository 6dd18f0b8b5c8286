"""logsumexp and log-softmax."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import exact_sum
from actquiz.reference._float64 import Array, arraywise
from actquiz.reference.softmaxes import powers, shifted


@arraywise
def logsumexp(x: Array, axis: int = -1) -> Array:
    """Return log(Σ e^x), the sum taken along `axis`, which disappears.

    float16, float32 and float64 keep their dtype, everything else becomes float64.
    A row with +inf is inf, a row of -inf only (or of nothing) is -inf; NaN makes its row NaN.
    Where the maximum and the logarithm cancel, the error is that of the terms.
    Accuracy: 0.7 ULP of the size of the terms.
    """
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    total = np.where(np.isinf(top), top, top + log_of_sum(x, axis))
    return np.asarray(np.squeeze(total, axis=axis))


def log_of_sum(x: Array, axis: int) -> Array:
    """Return log(Σ e^(x - max)), which is at least 0, with all its digits.

    The largest term is exactly 1 and left to log1p: beside it the others would lose their digits.
    """
    terms = powers(*shifted(x, axis))
    if terms.shape[axis]:
        np.put_along_axis(terms, np.argmax(x, axis=axis, keepdims=True), 0.0, axis=axis)
    return np.asarray(np.log1p(exact_sum(terms, axis)))


@arraywise
def log_softmax(x: Array, axis: int = -1) -> Array:
    """Return x - logsumexp(x) along `axis`.

    The dominant entry keeps its digits: every library gives 0 for the first of [40, 0], where it is -4.2e-18.
    -inf stays -inf if its row holds a finite entry. A row with NaN or +inf, or with -inf only, is NaN.
    Accuracy: 1.0 ULP.
    """
    return log_softmax_of(x, axis)


def log_softmax_of(x: Array, axis: int) -> Array:
    """Return the log-softmax of a float64 array."""
    difference, lost = shifted(x, axis)
    return np.asarray(difference + (lost - log_of_sum(x, axis)))


@arraywise
def log_softmax_backward(grad_output: Array, output: Array, axis: int = -1) -> Array:
    """Return grad_output - e^output·Σ grad_output; `output` is what log_softmax returned.

    Entries may cancel: the error is to be measured against abs(grad_output) + e^output·abs(Σ grad_output).
    """
    return np.asarray(grad_output - np.exp(output) * exact_sum(grad_output, axis))
