"""fails: nan

en: `d == 0` is False for NaN: at temperature 0 the row becomes 0/0 everywhere or loses its NaN.
zh: 对 NaN 来说 `d == 0` 为假：温度为 0 时 NaN 就丢了。
card: nan-containment
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    top = np.fmax.reduce(x, axis=axis, keepdims=True, initial=-np.inf)
    d = x - (top if temperature == 0 else np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    if temperature == 0:
        e = (d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
