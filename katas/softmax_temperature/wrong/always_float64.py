"""fails: dtype

en: A temperature made into a numpy float64 pulls the result up to float64.
zh: 温度变成了 numpy 的 float64，把结果也提升成 float64。
card: numpy-result-dtype
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    temperature = np.float64(temperature)
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
