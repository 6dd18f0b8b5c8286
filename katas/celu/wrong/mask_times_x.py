"""fails: infinity

en: x·(x > 0) is -inf·0 at -inf, NaN; `np.maximum` has no such product.
zh: x·(x > 0) 在 -inf 处是 -inf·0，得 NaN；`np.maximum` 没有这种乘积。
card: nan-containment
"""

import numpy as np


def celu(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return x * (x > 0) + alpha * np.expm1(np.minimum(x, 0) / alpha)


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
