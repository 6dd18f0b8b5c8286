"""fails: values

en: The division by 6 is missing: the values run from 0 to 6 instead of 0 to 1.
zh: 漏了除以 6：取值成了 0 到 6，而不是 0 到 1。
card: hard-sigmoid
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
