"""A loop over the entries, chained comparisons, and a print."""

import numpy as np


def _map(f, x):
    out = np.empty(x.shape, x.dtype)
    for index in np.ndindex(x.shape):
        v = x[index]
        out[index] = v if v != v else f(v)
    return out


def relu6(x):
    return _map(lambda v: min(max(v, 0.0), 6.0), x)


def relu6_derivative(x):
    print("slope of", x.size, "entries")
    return _map(lambda v: 1.0 if 0 < v < 6 else 0.0, x)
