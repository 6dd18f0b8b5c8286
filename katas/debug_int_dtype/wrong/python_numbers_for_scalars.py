"""fails: zero_d

en: `item()` for 0-d input gives Python numbers without dtype.
zh: 0 维输入用 `item()`，返回的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import numpy as np


def step_relu(x):
    out, slope = np.maximum(x, 0), np.heaviside(x, 0)
    return (out.item(), slope.item()) if x.ndim == 0 else (out, slope)
