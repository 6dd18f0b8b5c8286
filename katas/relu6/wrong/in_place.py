"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6, out=x)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
