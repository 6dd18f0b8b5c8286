"""fails: infinity

en: An infinite temperature is legal: every quotient is 0, all entries are equal.
zh: 温度为无穷大是合法的：商全是 0，各元素相等。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if not 0 <= temperature < np.inf:
        raise ValueError(temperature)
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
