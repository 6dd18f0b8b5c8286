"""fails: values

en: The logits are multiplied by the temperature: a high one then sharpens instead of flattening.
zh: logits 乘上了温度：温度越高反而越尖锐，而不是越平坦。
card: softmax-shift
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d * temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
