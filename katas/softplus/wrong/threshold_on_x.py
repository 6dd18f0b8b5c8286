"""fails: accuracy

en: The switch at 35 looks at x, not at beta·x: with beta = 0.1 the hump at x = 36 is still 0.27 high.
zh: 在 35 处切换时看的是 x 而不是 beta·x：beta = 0.1 时，x = 36 处的差仍有 0.27。
card: softplus-beta
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.where(x > 35, x, np.log1p(np.exp(beta * np.minimum(x, 35))) / beta)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
