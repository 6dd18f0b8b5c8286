"""log1p of the exponential, and x itself where that overflows: there the two differ by nothing that counts."""

import numpy as np


def softplus(x):
    with np.errstate(over="ignore"):
        y = np.log1p(np.exp(x))
    return np.where(np.isposinf(y), x, y)
