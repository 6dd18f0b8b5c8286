"""fails: no_mutation

en: `np.require(g, requirements="W")` copies a read-only array only; every other caller's gradient is overwritten.
zh: `np.require(g, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的梯度被覆盖了。
card: numpy-inputs-untouched
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    return x / np.maximum(norm_of(x, axis), eps)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    grad = np.require(grad_output, requirements="W")
    grad -= np.where(norm < eps, 0, along)
    grad /= np.maximum(norm, eps)
    return grad
