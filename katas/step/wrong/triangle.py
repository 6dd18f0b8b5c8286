"""fails: derivative

en: max(0, 1 - |x|) is another surrogate, used for spiking networks; the brief asks for a window of height 1.
zh: max(0, 1 - |x|) 是另一种替代梯度，用于脉冲神经网络；题目要的是高度为 1 的窗口。
card: relu-slope-sign
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.maximum(1 - np.abs(x), 0)
