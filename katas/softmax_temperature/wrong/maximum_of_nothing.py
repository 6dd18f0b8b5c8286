"""fails: empty

en: `np.max` of a row without entries is an error: it needs `initial=-np.inf`.
zh: 一行里没有元素时 `np.max` 会报错：需要给出 `initial=-np.inf`。
card: numpy-empty
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
