"""fails: extremes

en: (relu(x + 3) - relu(x - 3)) / 6 is the same on paper, but for x = 1e17 both terms round to x and the difference is 0.
zh: (relu(x + 3) - relu(x - 3)) / 6 在纸面上没错，但 x = 1e17 时两项都舍入成 x，差为 0。
card: left-tail-digits
"""

import numpy as np


def hard_sigmoid(x):
    return (np.maximum(x + 3, 0) - np.maximum(x - 3, 0)) / 6


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
