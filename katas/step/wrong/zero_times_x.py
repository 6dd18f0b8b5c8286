"""fails: infinity

en: `0 * x` carries NaN along, as it should, but 0 times ±inf is NaN too.
zh: `0 * x` 确实能把 NaN 带过来，但 0 乘 ±inf 也是 NaN。
card: relu-nan-traps
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return (np.abs(x) <= 1).astype(x.dtype) + 0 * x
