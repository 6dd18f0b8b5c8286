"""fails: read_only

en: It writes into the caller's array, which may be read-only and is still needed for the backward pass.
zh: 直接改写调用者的数组：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def squared_relu(x):
    np.maximum(x, 0, out=x)
    return np.square(x, out=x)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
