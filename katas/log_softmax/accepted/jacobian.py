"""logaddexp for the sum, the Jacobian I - 1 sᵀ built and multiplied."""

import numpy as np


def log_softmax(x, axis=-1):
    top = np.maximum.reduce(x, axis=axis, keepdims=True, initial=-np.inf)
    shifted = x - top
    return shifted - np.logaddexp.reduce(shifted, axis=axis, keepdims=True)


def log_softmax_backward(grad_output, output, axis=-1):
    g = np.moveaxis(grad_output, axis, -1)
    s = np.exp(np.moveaxis(output, axis, -1))
    jacobian = np.eye(s.shape[-1], dtype=s.dtype) - s[..., None, :]
    return np.moveaxis(np.einsum("...j,...ji->...i", g, jacobian), -1, axis)
