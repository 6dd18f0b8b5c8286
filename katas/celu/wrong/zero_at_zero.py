"""fails: derivative

en: Neither mask contains 0, so the slope there is 0; CELU is smooth at 0, with slope 1.
zh: 两个掩码都不包含 0，那里的斜率就成了 0；而 CELU 在 0 处光滑，斜率是 1。
card: relu-at-zero
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    left = np.exp(np.minimum(x, 0) / alpha)
    return (x > 0) + np.where(x >= 0, 0 * left, left)
