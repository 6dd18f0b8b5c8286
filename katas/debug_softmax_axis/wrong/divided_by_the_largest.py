"""fails: values

en: Divided by the largest weight instead of the sum: every row has a 1 in it.
zh: 除以的是最大的权重而不是权重之和：每一行都会出现一个 1。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / weights.max(axis=axis, keepdims=True, initial=0)
