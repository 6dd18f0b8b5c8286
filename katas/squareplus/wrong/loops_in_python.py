"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([v if v != v else f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def squareplus(x, b=4.0):
    return _each(lambda v: max(v, 0.0) + b / 2 / (math.hypot(v, math.sqrt(b)) + abs(v)), x)


def squareplus_derivative(x, b=4.0):
    def slope(v):
        r = math.hypot(v, math.sqrt(b))
        low = b / 2 / r / (r + abs(v))
        return 1 - low if v > 0 else low

    return _each(slope, x)
