"""Log-sum-exp."""

import numpy as np


def logsumexp(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the logarithm of the sum of exp(x) along `axis`, which disappears."""
    # exp(max) taken out of the sum: no exponential overflows, and one of them is exactly 1
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    # inf - inf would be NaN; with 0 in its place the sum itself is 0 or inf, and so is right; NaN stays
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):  # log(0) = -inf is the result for a row of nothing
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
