"""fails: derivative

en: `>=` gives 1 at the threshold; there the function is `value`, and the brief and PyTorch say 0.
zh: 用 `>=`，阈值处取了 1；那里的函数值是 `value`，题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x >= threshold).astype(x.dtype))
