"""fails: values

en: The sine is squared, so that the added term is never negative; this wave swings to both sides.
zh: 正弦要平方，这样加上的项永远不为负；这里的波却向两侧摆动。
card: smooth-compared
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
