"""fails: no_warnings

en: `np.where` chooses only after both branches were computed: x / x at 0 is 0/0, which warns.
zh: `np.where` 会先把两个分支都算出来再选：x / x 在 0 处是 0/0，会产生警告。
card: elu-where-nan
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x / x)
