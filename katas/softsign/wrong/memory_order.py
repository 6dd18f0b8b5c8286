"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组，元素会错位。
card: numpy-memory-layout
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign(x):
    flat = x.ravel(order="K")
    return _value(flat).reshape(x.shape)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
