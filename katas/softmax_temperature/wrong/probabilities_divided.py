"""fails: values

en: Dividing the probabilities by the temperature and normalising again changes nothing: the temperature belongs into the exponent.
zh: 把概率除以温度再归一化，什么也没改变：温度应当放在指数里。
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
        e = np.exp(d) / x.dtype.type(temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
