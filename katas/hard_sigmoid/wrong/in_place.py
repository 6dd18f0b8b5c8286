"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_sigmoid(x):
    x += 3
    np.clip(x, 0, 6, out=x)
    x /= 6
    return x


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
