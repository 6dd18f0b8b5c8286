"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([v if v != v else f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def log_sigmoid(x):
    return _each(lambda v: min(v, 0.0) - math.log1p(math.exp(-abs(v))), x)


def log_sigmoid_derivative(x):
    return _each(lambda v: 1 / (1 + math.exp(v)) if v < 700 else math.exp(-v), x)
