"""fails: dtype

en: `np.asarray(x, dtype=float)` means float64, and nothing brings float32 back.
zh: `np.asarray(x, dtype=float)` 就是 float64，之后再没有变回 float32。
card: numpy-result-dtype
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
