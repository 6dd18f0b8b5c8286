"""fails: dtype

en: `astype(float)` means float64: a float32 network gets its activations in double precision from here on.
zh: `astype(float)` 就是 float64：float32 的网络从这里开始全变成双精度。
card: numpy-result-dtype
"""

import numpy as np


def relu(x):
    return np.maximum(x.astype(float), 0)


def relu_derivative(x):
    return np.heaviside(x.astype(float), 0)
