"""fails: extremes

en: x / T is rounded to the size of the logits before the maximum is subtracted: far from 0 that costs digits.
zh: 先算 x / T，会按 logits 的量级舍入，之后才减最大值：离 0 很远时就损失了有效数字。
card: power-of-e
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        z = x / temperature
        e = np.exp(z - np.max(z, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)
