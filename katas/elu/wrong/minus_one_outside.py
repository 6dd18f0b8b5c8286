"""fails: values

en: alpha * exp(x) - 1 is not alpha * (exp(x) - 1): for alpha other than 1 the curve jumps at 0.
zh: alpha * exp(x) - 1 不等于 alpha * (exp(x) - 1)：alpha 不为 1 时曲线在 0 处断开。
card: elu-alpha
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.exp(np.minimum(x, 0)) - 1)


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
