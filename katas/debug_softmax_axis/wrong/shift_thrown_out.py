"""fails: extremes

en: The sum is mended and the shift was thrown out with the fault: e^1000 overflows.
zh: 求和修好了，却顺手把减最大值也删了：e^1000 溢出。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x)
    return weights / weights.sum(axis=axis, keepdims=True)
