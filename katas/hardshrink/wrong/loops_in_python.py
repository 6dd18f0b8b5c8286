"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel()], dtype=x.dtype).reshape(x.shape)


def hardshrink(x, lambd=0.5):
    return _each(lambda v: 0.0 if abs(v) <= lambd else v, x)


def hardshrink_derivative(x, lambd=0.5):
    return _each(lambda v: v if v != v else float(abs(v) > lambd), x)
