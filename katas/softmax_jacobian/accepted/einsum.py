"""einsum for the outer product; a writeable view of the diagonal through einsum as well."""

import numpy as np


def softmax_jacobian(x):
    top = np.maximum.reduce(x, axis=-1, keepdims=True, initial=-np.inf)
    s = np.exp(x - top)
    s /= s.sum(axis=-1, keepdims=True)
    jacobian = np.einsum("...i,...j->...ij", -s, s)
    diagonal = np.einsum("...ii->...i", jacobian)
    diagonal[...] = 0
    diagonal[...] = -jacobian.sum(axis=-2)
    return jacobian
