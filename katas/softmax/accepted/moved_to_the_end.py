"""The axis moved to the end, the Jacobian built after all, einsum; module-level demo."""

import numpy as np


def softmax(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    if rows.shape[-1] == 0:
        return np.zeros_like(x)
    rows = rows - rows.max(-1)[..., np.newaxis]
    np.exp(rows, out=rows)
    rows /= rows.sum(-1)[..., np.newaxis]
    return np.moveaxis(rows, -1, axis)


def softmax_backward(grad_output, output, axis=-1):
    s = np.moveaxis(output, axis, -1)
    g = np.moveaxis(grad_output, axis, -1)
    if s.shape[-1] > 300:
        d = s * (g - np.einsum("...j,...j->...", s, g)[..., None])
    else:
        jacobian = np.einsum("...i,ij->...ij", s, np.eye(s.shape[-1], dtype=s.dtype)) - s[..., :, None] * s[..., None, :]
        d = np.einsum("...ij,...j->...i", jacobian, g)
    return np.moveaxis(d, -1, axis)


print(softmax(np.eye(2)))
