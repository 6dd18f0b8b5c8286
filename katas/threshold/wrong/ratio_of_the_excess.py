"""fails: no_warnings

en: `np.where` chooses only after the division: at the threshold the ratio is 0/0, which warns.
zh: `np.where` 先做完除法再选：在阈值处这个比值是 0/0，会产生警告。
card: elu-where-nan
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    above = x - threshold
    return np.where(above <= 0, x.dtype.type(0), above / np.abs(above))
