"""fails: no_mutation

en: A read-only array is copied, any other is used as a buffer: the caller's logits are gone.
zh: 只读的数组会被拷贝，其余的直接当作缓冲区：调用者的 logits 被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = np.require(x, requirements="W")
    d -= np.max(d, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    return e / np.sum(e, axis=axis, keepdims=True)
