"""fails: values

en: 1/2 at 0 is another convention for the step; the brief says 1 there.
zh: 0 处取 1/2 是阶跃函数的另一种约定；题目规定那里是 1。
card: relu-at-zero
"""

import numpy as np


def step(x):
    return (np.sign(x) + 1) / 2


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
