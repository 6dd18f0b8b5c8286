"""fails: nan

en: NaN > 0 is false, so `np.where` turns NaN into 0 and hides that the network has gone wrong.
zh: NaN > 0 为假，`np.where` 于是把 NaN 变成 0，网络已经出错却看不出来。
card: relu-nan-traps
"""

import numpy as np


def squared_relu(x):
    return np.where(x > 0, np.square(np.maximum(x, 0)), x.dtype.type(0))


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
