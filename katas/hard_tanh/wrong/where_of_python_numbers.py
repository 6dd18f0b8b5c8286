"""fails: dtype

en: `np.where` of two Python numbers is float64, whatever the dtype of the condition's input.
zh: 两个 Python 数做 `np.where` 得到 float64，与输入的 dtype 无关。
card: numpy-result-dtype
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return np.where(np.isnan(x), x, np.where((x > min_val) & (x < max_val), 1.0, 0.0))
