"""fails: no_mutation

en: A read-only array is copied, any other is used as a buffer: the caller's logits are gone.
zh: 只读的数组会被拷贝，其余的直接当作缓冲区：调用者的 logits 被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    buffer = np.require(x, requirements="W")
    buffer -= shift
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(buffer), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
