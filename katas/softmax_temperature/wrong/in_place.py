"""fails: read_only

en: `x -= …` writes into the caller's array; a read-only one raises.
zh: `x -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    x -= np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    d = x
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
