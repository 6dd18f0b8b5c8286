"""fails: derivative

en: 1 - y² is the slope of tanh in terms of its output; here y is x itself between the bounds, and the slope 1.
zh: 1 - y² 是用输出表示的 tanh 的导数；这里界内的 y 就是 x，斜率是 1。
card: slope-of-the-wrong-argument
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    y = np.clip(x, min_val, max_val)
    return 1 - y * y
