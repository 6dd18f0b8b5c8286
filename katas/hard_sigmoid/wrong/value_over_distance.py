"""fails: no_warnings

en: `np.where` chooses only after both branches were computed: at -3 the quotient is 0/0, which warns.
zh: `np.where` 会先把两个分支都算出来再选：-3 处的商是 0/0，会产生警告。
card: elu-where-nan
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.abs(x) < 3, hard_sigmoid(x) / (x + 3), 0 * np.clip(x, -1, 1))
