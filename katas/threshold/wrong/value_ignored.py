"""fails: values

en: `value` is accepted and never used: right at the default, wrong otherwise.
zh: 接收了 `value` 却没有用：默认值时是对的，换个值就错了。
card: function-contract
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(0), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
