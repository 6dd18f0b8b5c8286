"""fails: speed

en: Python visits every group; numpy reduces an axis in machine code.
zh: 用 Python 逐组取最大值；沿轴归约应交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    out = np.empty((*x.shape[:-1], x.shape[-1] // pieces), x.dtype)
    for index in np.ndindex(out.shape):
        start = index[-1] * pieces
        group = [float(v) for v in x[index[:-1]][start : start + pieces]]
        out[index] = max(group) if all(v == v for v in group) else np.nan
    return out


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
