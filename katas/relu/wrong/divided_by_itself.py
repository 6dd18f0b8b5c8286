"""fails: no_warnings

en: `np.where` chooses only after both branches were computed: x / |x| at 0 is 0/0, which warns.
zh: `np.where` 会先把两个分支都算出来再选：x / |x| 在 0 处是 0/0，会产生警告。
card: elu-where-nan
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return np.where(x > 0, x / np.abs(x), np.where(x <= 0, 0 * np.minimum(x, 1), x))
