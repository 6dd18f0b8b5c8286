"""fails: values

en: The comparison is strict: an entry equal to the threshold is replaced.
zh: 比较是严格的：恰好等于阈值的元素要被替换。
card: relu-at-zero
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x < threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
