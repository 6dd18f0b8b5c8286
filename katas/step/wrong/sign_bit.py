"""fails: accuracy

en: The sign bit of -0.0 is set, but -0.0 >= 0 is true: the step is 1 there.
zh: -0.0 的符号位是 1，但 -0.0 >= 0 为真：阶跃函数在那里是 1。
card: left-tail-digits
"""

import numpy as np


def step(x):
    return np.where(np.isnan(x), x, (~np.signbit(x)).astype(x.dtype))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
