"""QR first: R has the singular values of the samples and is small."""

import numpy as np


def second_moment_condition(activations):
    a = np.asarray(activations, dtype=np.float64)
    a = a.reshape(int(np.prod(a.shape[:-1])), a.shape[-1])
    m, n = a.shape
    if m < n or not np.any(a):
        return float("inf")
    r = np.linalg.qr(a / np.abs(a).max(), mode="r")
    values = np.linalg.svd(r)[1]
    with np.errstate(divide="ignore"):
        return np.square(values.max() / values.min())
