"""fails: values

en: The last axis is used whatever `axis` says.
zh: 不管 `axis` 是什么，用的总是最后一个轴。
card: softmax-axis
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    axis = -1
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
