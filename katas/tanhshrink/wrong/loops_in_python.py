"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _near_zero(v):
    bracket = 1.0
    for k in range(9, 0, -1):
        bracket = 1 + v * v * bracket / (2 * k * (2 * k + 3))
    return v * v * v * bracket / (3 * math.cosh(v))


def tanhshrink(x):
    return _each(lambda v: _near_zero(v) if abs(v) < 1 else v - math.tanh(v), x)


def tanhshrink_derivative(x):
    return _each(lambda v: math.tanh(v) ** 2, x)
