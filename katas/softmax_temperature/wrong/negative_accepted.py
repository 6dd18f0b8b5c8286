"""fails: negative_temperature

en: A negative temperature turns the order of the entries round; it must be refused.
zh: 负温度会把元素的大小次序颠倒过来，应当拒绝。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
