"""fails: values

en: A temperature between 0 and 1 is taken for 1.
zh: 0 到 1 之间的温度被当成了 1。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / max(temperature, 1.0))
    return e / np.sum(e, axis=axis, keepdims=True)
