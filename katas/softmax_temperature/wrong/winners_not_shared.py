"""fails: zero_temperature

en: Each of several largest entries gets 1: the row no longer sums to 1.
zh: 并列最大的元素各得 1：一行之和不再是 1。
card: softmax-axis
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        return np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
