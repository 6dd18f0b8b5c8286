"""fails: zero_temperature

en: `np.argmax` names only the first of several largest entries; ties share.
zh: `np.argmax` 只给出并列最大元素中的第一个；并列的应当平分。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0 and x.size:
        e = np.zeros_like(x)
        np.put_along_axis(e, np.argmax(x, axis=axis, keepdims=True), 1, axis=axis)
        e = np.where(np.isnan(d), d, e)
    else:
        e = np.exp(d / (temperature or 1))
    return e / np.sum(e, axis=axis, keepdims=True)
