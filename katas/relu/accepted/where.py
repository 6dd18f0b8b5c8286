"""np.where throughout, NaN kept by hand."""

import numpy as np


def relu(x):
    return np.where(np.isnan(x) | (x > 0), x, x.dtype.type(0))


def relu_derivative(x):
    d = (x > 0).astype(x.dtype)
    return np.where(np.isnan(x), x, d)
