"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1), out=x)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
