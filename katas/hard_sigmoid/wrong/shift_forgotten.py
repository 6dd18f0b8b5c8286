"""fails: values

en: relu6(x) / 6 starts to rise at 0; the argument must be shifted by 3, so that the value at 0 is 1/2.
zh: relu6(x) / 6 从 0 才开始上升；自变量要先加 3，这样 0 处的值才是 1/2。
card: hard-sigmoid
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x, 0, 6) / 6


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
