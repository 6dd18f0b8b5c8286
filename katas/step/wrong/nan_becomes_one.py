"""fails: nan

en: Not x < 0 is true for NaN: a broken input comes out as a confident 1.
zh: 对 NaN 来说 x < 0 不成立，取反就为真：坏掉的输入变成了笃定的 1。
card: nan-containment
"""

import numpy as np


def step(x):
    return (~(x < 0)).astype(x.dtype)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
