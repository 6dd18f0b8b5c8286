"""fails: accuracy

en: alpha is positive: the tiny number added to it guards against nothing here and costs the last digits.
zh: alpha 是正数：加上的小数在这里什么也没防住，只是丢掉了最后几位有效数字。
card: guard-error
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / (alpha + 1e-10)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
