"""fails: dtype

en: A float64 array as divisor turns float32 logits into float64 probabilities.
zh: 除数是 float64 数组，float32 的 logits 就得到 float64 的概率。
card: numpy-result-dtype
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / weights.sum(axis=axis, keepdims=True, dtype=np.float64)
