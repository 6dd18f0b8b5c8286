"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([v if v != v else f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _gate(v):
    return 1 / (1 + math.exp(-v)) if v > -700 else math.exp(v)


def silu(x):
    return _each(lambda v: max(v, -1e4) * _gate(v), x)


def silu_derivative(x):
    def slope(v):
        u = min(max(v, -1e300), 1e300)
        return _gate(u) * (1 + u * _gate(-u))

    return _each(slope, x)
