"""fails: no_warnings

en: `np.where` chooses between two finished arrays: the exponential that overflows is computed all the same.
zh: `np.where` 只是在两个算好的数组之间挑选：会溢出的指数照样被计算。
card: elu-where-nan
"""

import numpy as np


def softplus(x):
    return np.where(x > 40, x, np.log1p(np.exp(x)))
