"""fails: values

en: A maximum with the threshold is clipping: what lies below must become `value`, not the threshold.
zh: 与阈值取最大值是截断：低于阈值的要变成 `value`，而不是阈值。
card: relu-definition
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.maximum(x, threshold)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
