"""fails: accuracy

en: `np.isclose(x, 6)` takes everything within 6e-5 of 6 for 6; at 5.99999 the slope is still 1.
zh: `np.isclose(x, 6)` 把离 6 不到 6e-5 的数都当成 6；而 5.99999 处的斜率仍是 1。
card: guard-error
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    inside = (x > 0) & (x < 6) & ~np.isclose(x, 6)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
