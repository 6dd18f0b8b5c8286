"""fails: values

en: The maximum is subtracted and never added back: this is the distance to the maximum.
zh: 减去了最大值，却没有加回来：得到的只是与最大值的差。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(total, axis=axis)
