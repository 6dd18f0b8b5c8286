"""fails: accuracy

en: `np.isclose(x, 0)` takes everything within 1e-8 of 0 for 0; the slope at 1e-9 is 1.
zh: `np.isclose(x, 0)` 把 1e-8 以内的数都当成 0；而 1e-9 处的斜率是 1。
card: guard-error
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    slope = np.heaviside(x, 0).astype(x.dtype)
    return np.where(np.isclose(x, 0), x.dtype.type(0), slope)
