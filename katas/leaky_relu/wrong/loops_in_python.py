"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def leaky_relu(x, negative_slope=0.01):
    return _each(lambda v: v if v > 0 else negative_slope * v, x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return _each(lambda v: 1.0 if v > 0 else negative_slope if v <= 0 else v, x)
