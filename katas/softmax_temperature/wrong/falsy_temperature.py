"""fails: zero_temperature

en: `temperature or 1.0` takes 0 for a missing temperature.
zh: `temperature or 1.0` 把 0 当成了没有给温度。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    temperature = temperature or 1.0
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
