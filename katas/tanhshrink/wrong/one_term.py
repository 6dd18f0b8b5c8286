"""fails: accuracy

en: x³/3 below 0.01 is only the first term of the series: its relative error there is up to 4e-5.
zh: 小于 0.01 时用 x³/3 只取了级数的第一项：那里的相对误差可达 4e-5。
card: guard-error
"""

import numpy as np


def tanhshrink(x):
    z = np.clip(x, -1, 1)
    return np.where(np.abs(x) < 0.01, z * z * z / 3, x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
