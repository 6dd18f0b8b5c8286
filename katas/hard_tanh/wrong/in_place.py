"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val, out=x)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
