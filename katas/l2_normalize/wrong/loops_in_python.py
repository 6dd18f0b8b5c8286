"""fails: speed

en: Python visits every entry; numpy takes all norms in machine code.
zh: 用 Python 逐个访问元素；所有的范数都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def norm_of(x, axis):
    top = np.max(np.abs(x), axis=axis, keepdims=True, initial=0)
    scale = np.where(top > 0, top, 1)
    return scale * np.sqrt(np.sum(np.square(x / scale), axis=axis, keepdims=True))


def l2_normalize(x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        row = list(index)
        row[axis] = 0
        out[index] = x[index] / np.maximum(norm[tuple(row)], eps)
    return out


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    norm = norm_of(x, axis)
    y = x / np.maximum(norm, eps)
    along = y * np.sum(grad_output * y, axis=axis, keepdims=True)
    return (grad_output - np.where(norm < eps, 0, along)) / np.maximum(norm, eps)
