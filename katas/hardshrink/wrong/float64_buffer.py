"""fails: dtype

en: `np.zeros(x.shape)` is float64, whatever `x` is; `np.zeros_like(x)` keeps the dtype.
zh: 不管 `x` 是什么类型，`np.zeros(x.shape)` 都是 float64；`np.zeros_like(x)` 才会保持 dtype。
card: numpy-result-dtype
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    out = np.zeros(x.shape)
    kept = ~(np.abs(x) <= lambd)
    out[kept] = x[kept]
    return out


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
