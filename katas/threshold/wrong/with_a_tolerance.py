"""fails: accuracy

en: `threshold + 1e-9` drops entries that exceed the threshold by less; a comparison of floats is exact and needs no tolerance.
zh: `threshold + 1e-9` 会丢掉只比阈值大一点点的元素；浮点数的比较是精确的，不需要容差。
card: guard-error
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold + 1e-9).astype(x.dtype))
