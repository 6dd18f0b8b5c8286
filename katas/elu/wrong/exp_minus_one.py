"""fails: accuracy

en: exp(x) - 1 near 0 subtracts two nearly equal numbers: at -1e-17 nothing is left. And np.where computes the branch for x = 1000 too, where exp overflows.
zh: exp(x) - 1 在 0 附近是两个相近的数相减：在 -1e-17 处一位也不剩。而且 np.where 对 x = 1000 也会计算这个分支，exp 会溢出。
card: elu-where-nan
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x >= 0, x, alpha * (np.exp(x) - 1))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
