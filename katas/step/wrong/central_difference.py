"""fails: derivative

en: Differences of a step are 0 everywhere but at the jump, where they are huge: there is nothing to estimate from.
zh: 阶跃函数的差分除了在跳变处极大之外处处为 0：从中估计不出任何东西。
card: gradient-check-kinks
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    h = 2.0**-8
    return (step(x + h) - step(x - h)) / (2 * h)
