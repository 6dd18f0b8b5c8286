"""fails: dtype

en: `np.full(x.shape, SCALE)` is a float64 array: chosen by `np.where`, it widens float32.
zh: `np.full(x.shape, SCALE)` 是 float64 数组；`np.where` 的一支用了它，float32 就被提升成 float64。
card: relu-derivative-dtype
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    right = np.full(x.shape, SCALE)
    return np.where(x > 0, right, SCALE * ALPHA * np.exp(np.minimum(x, 0)))
