"""fails: values

en: `x > 0` gives 0 at 0; the brief says 1 there.
zh: `x > 0` 在 0 处给出 0；题目规定那里是 1。
card: relu-at-zero
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(0))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
