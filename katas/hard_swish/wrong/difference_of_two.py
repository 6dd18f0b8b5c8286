"""fails: extremes

en: A gate made of relu(x + 3) - relu(x - 3) is right on paper, but for x = 1e17 both terms round to x: the gate closes.
zh: 用 relu(x + 3) - relu(x - 3) 做门在纸面上没错，但 x = 1e17 时两项都舍入成 x，门就关上了。
card: left-tail-digits
"""

import numpy as np


def hard_swish(x):
    gate = (np.maximum(x + 3, 0) - np.maximum(x - 3, 0)) / 6
    return np.maximum(x, -3) * gate


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
