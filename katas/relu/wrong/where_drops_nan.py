"""fails: nan

en: NaN > 0 is false, so `np.where` turns NaN into 0 and hides that the network has gone wrong; so does `np.fmax`.
zh: NaN > 0 为假，`np.where` 于是把 NaN 变成 0，网络已经出错却看不出来；`np.fmax` 也一样。
card: relu-nan-traps
"""

import numpy as np


def relu(x):
    return np.where(x > 0, x, x.dtype.type(0))


def relu_derivative(x):
    return np.where(np.isnan(x), x, (x > 0).astype(x.dtype))
