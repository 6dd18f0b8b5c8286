"""fails: dtype

en: `np.float64(value)` is no Python number: as a branch of `np.where` it turns float32 into float64.
zh: `np.float64(value)` 不是 Python 数：作为 `np.where` 的分支，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, np.float64(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
