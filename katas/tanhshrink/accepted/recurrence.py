"""Taylor coefficients of tanh from its own differential equation, masks into a buffer that starts as NaN."""

import numpy as np


def _coefficients(terms):
    a = [0.0, 1.0]
    for n in range(1, 2 * terms):
        a.append(-sum(a[i] * a[n - i] for i in range(n + 1)) / (n + 1))
    return [-c for c in a[3::2]]


_SERIES = _coefficients(20)


def tanhshrink(x):
    out = np.full(x.shape, np.nan, dtype=x.dtype)
    near, far = np.abs(x) < 0.5, np.abs(x) >= 0.5
    square = x[near] * x[near]
    total = np.zeros_like(square)
    for c in reversed(_SERIES):
        total = total * square + x.dtype.type(c)
    out[near] = x[near] * square * total
    out[far] = x[far] - np.tanh(x[far])
    return out


def tanhshrink_derivative(x):
    return np.tanh(np.abs(x)) ** 2
