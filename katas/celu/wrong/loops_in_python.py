"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def celu(x, alpha=1.0):
    return _each(lambda v: v if v > 0 else alpha * math.expm1(v / alpha), x)


def celu_derivative(x, alpha=1.0):
    return _each(lambda v: 1 if v > 0 else math.exp(v / alpha), x)
