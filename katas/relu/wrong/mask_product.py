"""fails: infinity

en: `x * (x > 0)` multiplies -inf by 0, which is NaN, and so does derivative * x; `np.maximum(x, 0)` has no product.
zh: `x * (x > 0)` 会把 -inf 与 0 相乘，结果是 NaN，“导数乘 x”也是如此；用 `np.maximum(x, 0)` 就没有乘法。
card: relu-nan-traps
"""

import numpy as np


def relu(x):
    return x * (x > 0)


def relu_derivative(x):
    return np.where(np.isnan(x), x, (x > 0).astype(x.dtype))
