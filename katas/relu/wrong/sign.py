"""fails: derivative

en: `np.sign(x)` is -1 on the negative side, where ReLU is constant and its slope is 0.
zh: `np.sign(x)` 在负半轴是 -1，而 ReLU 在那里是常数，斜率为 0。
card: relu-slope-sign
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return np.sign(x)
