"""fails: derivative

en: 0 is the true derivative wherever there is one, and nothing can be learnt from it; the brief asks for the straight-through estimate.
zh: 凡是导数存在的地方它都是 0，从中什么也学不到；题目要的是直通估计。
card: activation-derivative-role
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, np.zeros_like(x))
