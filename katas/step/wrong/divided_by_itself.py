"""fails: no_warnings

en: `np.where` computes x / |x| for 0 too, where it is 0/0 and warns, and replaces the result only afterwards.
zh: `np.where` 对 0 也会先算 x / |x|，即 0/0，产生警告，之后才替换掉结果。
card: elu-where-nan
"""

import numpy as np


def step(x):
    return np.where(x == 0, x.dtype.type(1), (1 + x / np.abs(x)) / 2)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
