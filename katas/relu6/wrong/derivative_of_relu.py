"""fails: derivative

en: `x > 0` alone is the slope of ReLU: above 6 the function is constant and its slope 0.
zh: 只有 `x > 0` 是 ReLU 的导数：超过 6 之后函数是常数，斜率为 0。
card: relu6-derivative
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.heaviside(x, x.dtype.type(0))
