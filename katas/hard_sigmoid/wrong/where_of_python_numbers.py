"""fails: dtype

en: `np.where` of two Python numbers is float64, whatever the dtype of the condition's input.
zh: 两个 Python 数做 `np.where` 得到 float64，与输入的 dtype 无关。
card: numpy-result-dtype
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.isnan(x), x, np.where(np.abs(x) < 3, 1 / 6, 0.0))
