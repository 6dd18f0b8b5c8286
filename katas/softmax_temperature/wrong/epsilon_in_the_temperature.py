"""fails: accuracy

en: `temperature + 1e-12` avoids the division by 0, but moves every other temperature as well.
zh: `temperature + 1e-12` 避免了除以 0，却把其他温度也改了。
card: guard-error
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / (temperature + 1e-12))
    return e / np.sum(e, axis=axis, keepdims=True)
