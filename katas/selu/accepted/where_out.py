"""ufuncs with where= and out=: only the negative entries see an exponential."""

import numpy as np

S, A = 1.0507009873554805, 1.6732632423543772


def selu(x):
    out = x.copy()
    left = x < 0
    np.expm1(x, out=out, where=left)
    np.multiply(out, A, out=out, where=left)
    return np.multiply(out, S, out=out)


def selu_derivative(x):
    out = np.ones_like(x)
    np.exp(x, out=out, where=~(x > 0))
    np.multiply(out, A, out=out, where=x <= 0)
    out *= S
    return out
