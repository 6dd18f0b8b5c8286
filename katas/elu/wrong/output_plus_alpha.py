"""fails: accuracy

en: output + alpha is right on paper; at -40 the output has rounded to -alpha and the sum is 0, not 4e-18.
zh: “输出 + alpha”在纸面上没错；但在 -40 处输出已舍入成 -alpha，和为 0，而不是 4e-18。
card: elu-derivative
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), elu(x, alpha) + alpha)
