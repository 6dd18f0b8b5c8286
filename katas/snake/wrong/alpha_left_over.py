"""fails: derivative

en: The inner alpha of the chain rule cancels the 1/alpha in front.
zh: 链式法则带出的 alpha 与前面的 1/alpha 恰好约掉。
card: softplus-beta
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + alpha * np.sin(2 * alpha * x)
