"""fails: values

en: Without the maximum subtracted exp overflows, and inf/inf is NaN: at temperature 0.1 and in float32 from a logit of 9 on.
zh: 不减最大值 exp 就会溢出，inf/inf 得 NaN：温度为 0.1 时，float32 下 logit 到 9 就会这样。
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
        e = np.exp(x / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
