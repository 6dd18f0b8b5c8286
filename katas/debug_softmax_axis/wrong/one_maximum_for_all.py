"""fails: extremes

en: The sum is mended, but one maximum now serves the whole batch: rows far below it vanish, 0/0.
zh: 求和修好了，但整个 batch 共用一个最大值：远小于它的行全部下溢为 0，变成 0/0。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(initial=-np.inf))
    return weights / weights.sum(axis=axis, keepdims=True)
