"""fails: values

en: The two parameters have changed roles: the comparison is with `threshold`, the replacement is `value`.
zh: 两个参数的作用弄反了：比较用的是 `threshold`，替换用的才是 `value`。
card: function-contract
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= value, x.dtype.type(threshold), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
