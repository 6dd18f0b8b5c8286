"""fails: values

en: The positive side is x, whatever α is.
zh: 无论 α 取多少，正半轴都是 x。
card: elu-alpha
"""

import numpy as np


def celu(x, alpha=1.0):
    return alpha * np.where(x > 0, x, np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
