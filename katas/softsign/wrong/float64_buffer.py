"""fails: dtype

en: `np.empty` without a dtype is float64: float32 goes in, float64 comes out.
zh: `np.empty` 不写 dtype 就是 float64：输入 float32，返回却成了 float64。
card: numpy-result-dtype
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _slope(x):
    total = 1 + np.abs(x)
    return 1 / total / total


def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    out = np.empty(x.shape)
    out[...] = _slope(x)
    return out
