"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign(x):
    return np.array([_value(v) for v in x.flat], dtype=x.dtype)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
