"""fails: derivative

en: It puts the output into the formula that wants the input.
zh: 公式要代入输入，这里代了输出。
card: slope-of-the-wrong-argument
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * snake(x, alpha))
