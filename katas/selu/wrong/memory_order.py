"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组，元素会错位。
card: numpy-memory-layout
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _value(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu(x):
    flat = x.ravel(order="K")
    return _value(flat).reshape(x.shape)


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
