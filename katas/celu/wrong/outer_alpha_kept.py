"""fails: derivative

en: The inner 1/α of the chain rule cancels the outer α: the slope is e^(x/α), not α·e^(x/α).
zh: 链式法则带出的 1/α 与外面的 α 恰好约掉：斜率是 e^(x/α)，不是 α·e^(x/α)。
card: elu-derivative
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0) / alpha))
