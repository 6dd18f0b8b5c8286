"""fails: shape

en: The last axis is summed whatever `axis` says.
zh: 不管 `axis` 是什么，总是沿最后一个轴求和。
card: softmax-axis
"""

import numpy as np


def logsumexp(x, axis=-1):
    axis = -1
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
