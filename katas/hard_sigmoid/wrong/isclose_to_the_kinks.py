"""fails: accuracy

en: `np.isclose` takes everything within 3e-5 of a kink for the kink; at 2.99999 the slope is still 1/6.
zh: `np.isclose` 把离不可导点不到 3e-5 的数都当成不可导点；而 2.99999 处的斜率仍是 1/6。
card: guard-error
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3) & ~np.isclose(np.abs(x), 3)
    return np.where(np.isnan(x), x, inside.astype(x.dtype) / 6)
