"""fails: zero_d

en: `float(…)` for 0-d input gives a Python number, which has no dtype.
zh: 对 0 维输入用 `float(…)`，得到的是没有 dtype 的 Python 数。
card: numpy-zero-d
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign(x):
    y = _value(x)
    return float(y) if x.ndim == 0 else y


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
