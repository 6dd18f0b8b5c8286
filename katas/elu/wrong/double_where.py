"""fails: nan

en: The inner `where` replaces every entry that is not below 0, NaN included: the derivative at NaN is alpha.
zh: 内层的 `where` 把所有不小于 0 的元素都换掉了，NaN 也不例外：NaN 处的导数成了 alpha。
card: relu-nan-traps
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    z = np.where(x < 0, x, x.dtype.type(0))
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(z))
