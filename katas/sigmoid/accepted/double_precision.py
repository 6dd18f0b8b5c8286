"""Everything in float64 or wider, rounded once at the end; expm1 and lambdas."""

import numpy as np


sigmoid = lambda x, one=np.longdouble(1): (
    lambda e: np.where(x < 0, e, one) / (2 * one + np.expm1(-np.abs(x.astype(np.longdouble))))
)(np.exp(-np.abs(x.astype(np.longdouble)))).astype(x.dtype)


def sigmoid_derivative(x):
    wide = np.abs(x.astype(np.float64))
    root = np.exp(-wide / 2) / (1 + np.exp(-wide))
    return (root * root).astype(x.dtype)
