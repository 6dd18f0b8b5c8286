"""fails: derivative

en: `<` leaves out the ends of the window, as hard tanh's derivative in PyTorch does; the brief counts ±1 in.
zh: `<` 把窗口两端排除在外，PyTorch 的 hard tanh 导数就是这样；题目规定 ±1 算在内。
card: relu-at-zero
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) < 1).astype(x.dtype))
