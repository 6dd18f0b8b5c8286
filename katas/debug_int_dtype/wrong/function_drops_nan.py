"""fails: nan

en: `np.where(x > 0, x, 0)` keeps float32, but NaN > 0 is false and the function becomes 0 there.
zh: `np.where(x > 0, x, 0)` 保住了 float32，但 NaN > 0 为假，函数在那里变成了 0。
card: relu-nan-traps
"""

import numpy as np


def step_relu(x):
    return np.where(x > 0, x, 0), np.heaviside(x, 0)
