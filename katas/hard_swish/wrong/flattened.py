"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def hard_swish(x):
    return np.array([v * min(max(v + 3.0, 0.0), 6.0) / 6.0 for v in x.flatten()], dtype=x.dtype)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
