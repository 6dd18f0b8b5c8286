"""fails: shape

en: `keepdims=True` is needed for the subtraction; in the result the axis has to go.
zh: `keepdims=True` 是做减法时用的；结果里这个轴应当去掉。
card: softmax-axis
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return shift + total
