"""fails: no_warnings

en: `np.where` computes both branches everywhere: expm1(1000) overflows with a warning before it is thrown away.
zh: `np.where` 在所有位置都计算两个分支：expm1(1000) 先溢出并发出警告，然后才被丢掉。
card: elu-where-nan
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(x))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
