"""fails: infinity

en: x * (x > 0) at -inf is -inf times 0, which is NaN; `np.maximum(x, 0)` has no product.
zh: x * (x > 0) 在 -inf 处是 -inf 乘 0，即 NaN；用 `np.maximum(x, 0)` 就没有乘法。
card: relu-nan-traps
"""

import numpy as np


def elu(x, alpha=1.0):
    return x * (x > 0) + alpha * np.expm1(np.minimum(x, 0))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
