"""fails: extremes

en: relu(x) - relu(x - 6) is the same on paper, but 1e17 - 6 rounds to 1e17: for large x the difference is 0.
zh: relu(x) - relu(x - 6) 在纸面上没错，但 1e17 - 6 会舍入成 1e17：x 很大时差为 0。
card: left-tail-digits
"""

import numpy as np


def relu6(x):
    return np.maximum(x, 0) - np.maximum(x - 6, 0)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
