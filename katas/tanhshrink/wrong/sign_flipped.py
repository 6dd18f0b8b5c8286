"""fails: values

en: tanh(x) - x is the negative of the function: it must rise, from minus to plus infinity.
zh: tanh(x) - x 正好差一个负号：函数应当从负无穷上升到正无穷。
card: leaky-relu-formula
"""

import numpy as np


def tanhshrink(x):
    return np.tanh(x) - x


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
