"""fails: values

en: Minimum and maximum are swapped: the maximum with 6 leaves nothing below 6, and the minimum with 0 makes everything 0.
zh: min 和 max 写反了：先与 6 取最大，结果都不小于 6；再与 0 取最小，就全成了 0。
card: relu-definition
"""

import numpy as np


def relu6(x):
    return np.minimum(np.maximum(x, 6), 0)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
