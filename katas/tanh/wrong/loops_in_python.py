"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def tanh(x):
    def one(v):
        gap = math.expm1(-2 * abs(v))
        return math.copysign(gap / (2 + gap), v)

    return _each(one, x)


def tanh_derivative(x):
    return _each(lambda v: 4 * math.exp(-2 * abs(v)) / (1 + math.exp(-2 * abs(v))) ** 2, x)
