"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_swish(x):
    gate = np.clip(x + 3, 0, 6) / 6
    np.maximum(x, -3, out=x)
    x *= gate
    return x


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
