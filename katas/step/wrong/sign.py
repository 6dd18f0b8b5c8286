"""fails: values

en: The sign runs from -1 to 1; the step from 0 to 1.
zh: 符号函数取 -1 到 1，阶跃函数取 0 到 1。
card: relu-derivative-dtype
"""

import numpy as np


def step(x):
    one = x.dtype.type(1)
    return np.where(np.isnan(x), x, np.where(x >= 0, one, -one))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
