"""fails: nan

en: NaN >= 0 is false, so the step says 0 and hides that the network has gone wrong.
zh: NaN >= 0 为假，阶跃函数于是给出 0，网络已经出错却看不出来。
card: relu-nan-traps
"""

import numpy as np


def step(x):
    return (x >= 0).astype(x.dtype)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
