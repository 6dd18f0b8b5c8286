"""fails: negative_temperature

en: A negative temperature is taken for 0: the caller's mistake stays hidden.
zh: 负温度被当成 0：调用者的错误就被掩盖了。
card: function-contract
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    temperature = max(temperature, 0)
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
