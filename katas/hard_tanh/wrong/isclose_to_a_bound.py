"""fails: accuracy

en: `np.isclose` takes everything within 1e-5 of a bound for the bound; just inside it the slope is 1.
zh: `np.isclose` 把离界不到 1e-5 的数都当成界；而在界内侧斜率是 1。
card: guard-error
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val) & ~np.isclose(x, min_val) & ~np.isclose(x, max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
