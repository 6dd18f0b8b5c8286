"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _gate(u):
    return 1 / (1 + math.exp(-u)) if u > -700 else math.exp(u)


def sigmoid(x):
    return _each(_gate, x)


def sigmoid_derivative(x):
    return _each(lambda v: _gate(v) * _gate(-v), x)
