"""fails: shape

en: Without `keepdims=True` the sums lose the axis and broadcast along another one, or do not broadcast at all.
zh: 没有 `keepdims=True`，求和后少了一个轴，会沿别的轴广播，或者根本广播不了。
card: softmax-axis
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis)
