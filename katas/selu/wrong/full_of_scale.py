"""fails: dtype

en: `np.where(x > 0, SCALE, …)` with a float64 array of SCALE widens float32.
zh: `np.where` 的一支是 float64 数组，float32 的输入就被提升成了 float64。
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
