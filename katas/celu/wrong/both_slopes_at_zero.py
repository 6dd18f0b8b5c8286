"""fails: derivative

en: Both masks contain 0, where the slopes of both sides are added up: 2 instead of 1. Keras on TensorFlow does this.
zh: 两个掩码都包含 0，那里把两侧的斜率加在了一起：得 2 而不是 1。TensorFlow 后端的 Keras 就是这样。
card: relu-at-zero
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    left = np.exp(np.minimum(x, 0) / alpha)
    return (x >= 0) + np.where(x <= 0, left, 0 * left)
