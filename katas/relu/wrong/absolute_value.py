"""fails: values

en: `np.abs` mirrors the negative side instead of cutting it off.
zh: `np.abs` 是把负半轴翻上来，而不是截成 0。
card: relu-definition
"""

import numpy as np


def relu(x):
    return np.abs(x)


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
