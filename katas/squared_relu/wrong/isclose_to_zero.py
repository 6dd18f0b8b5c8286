"""fails: accuracy

en: `np.isclose(x, 0)` takes everything within 1e-8 of 0 for 0; at 1e-9 the slope is 2e-9, not 0.
zh: `np.isclose(x, 0)` 把 1e-8 以内的数都当成 0；而 1e-9 处的斜率是 2e-9，不是 0。
card: guard-error
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return np.where(np.isclose(x, 0), x.dtype.type(0), 2 * np.maximum(x, 0))
