"""fails: values

en: The sigmoid is a smooth relative of the step: 1/2 at 0 and never quite 0 or 1.
zh: sigmoid 只是阶跃函数的平滑近似：0 处为 1/2，永远到不了 0 和 1。
card: sigmoid-definition
"""

import numpy as np


def step(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
