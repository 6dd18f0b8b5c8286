"""fails: dtype

en: `np.zeros(x.shape)` is float64, whatever `x` is; `np.zeros_like(x)` keeps the dtype.
zh: 不管 `x` 是什么类型，`np.zeros(x.shape)` 都是 float64；`np.zeros_like(x)` 才会保持 dtype。
card: numpy-result-dtype
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    out = np.zeros(x.shape)
    out[...] = 2 * np.maximum(x, 0)
    return out
