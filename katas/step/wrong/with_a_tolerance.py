"""fails: accuracy

en: `x >= -1e-9` counts small negative numbers as 0; a comparison of floats is exact and needs no tolerance.
zh: `x >= -1e-9` 把很小的负数当成了 0；浮点数的比较是精确的，不需要容差。
card: guard-error
"""

import numpy as np


def step(x):
    return np.where(np.isnan(x), x, (x >= -1e-9).astype(x.dtype))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
