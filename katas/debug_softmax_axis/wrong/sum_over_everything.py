"""fails: axis

en: One sum over the whole batch: all entries together sum to 1, each row to less.
zh: 对整个 batch 只求一个和：所有元素加起来才是 1，每一行都小于 1。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / weights.sum()
