"""fails: no_mutation

en: `x -= …` saves an array at the caller's expense: the logits are overwritten.
zh: `x -= …` 省下一块内存，代价是调用者的 logits 被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax(x, axis=-1):
    x -= x.max(axis=axis, keepdims=True, initial=-np.inf)
    weights = np.exp(x)
    return weights / weights.sum(axis=axis, keepdims=True)
