"""fails: no_warnings

en: `np.where` chooses only after both branches were computed: relu6(x) / x at 0 is 0/0, which warns.
zh: `np.where` 会先把两个分支都算出来再选：relu6(x) / x 在 0 处是 0/0，会产生警告。
card: elu-where-nan
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where((x > 0) & (x < 6), relu6(x) / x, 0 * np.clip(x, -1, 1))
