"""fails: dtype

en: `np.zeros(x.shape)` is float64, whatever `x` is; `np.zeros_like(x)` keeps the dtype.
zh: 不管 `x` 是什么类型，`np.zeros(x.shape)` 都是 float64；`np.zeros_like(x)` 才会保持 dtype。
card: numpy-result-dtype
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    out = np.zeros(x.shape)
    out[...] = np.clip(x, min_val, max_val)
    return out


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
