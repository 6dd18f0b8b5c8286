"""fails: zero_temperature

en: At temperature 0 the largest entry gives 0/0, which is NaN.
zh: 温度为 0 时，最大的元素变成 0/0，得 NaN。
card: relu-nan-traps
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(d / x.dtype.type(temperature))
    return e / np.sum(e, axis=axis, keepdims=True)
