"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def hard_swish(x):
    return _each(lambda v: 0.0 if v <= -3 else v if v >= 3 else v * (v + 3) / 6, x)


def hard_swish_derivative(x):
    return _each(lambda v: 0.0 if v <= -3 else 1.0 if v >= 3 else (2 * v + 3) / 6, x)
