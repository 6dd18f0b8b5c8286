"""fails: empty

en: `reshape(-1, n)` has no answer for an array without entries: any number of rows would fit.
zh: 数组没有元素时，`reshape(-1, n)` 里的 -1 可以是任何数，numpy 拒绝猜测。
card: numpy-empty
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    n = rows.shape[-1]
    flat = rows.reshape(-1, n)
    out = flat[:, : n // 2] * sigmoid(flat[:, n // 2 :])
    return np.moveaxis(out.reshape(*rows.shape[:-1], n // 2), -1, axis)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
