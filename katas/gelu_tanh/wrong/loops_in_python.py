"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


ROOT = math.sqrt(2 / math.pi)


def _each(f, x):
    return np.array([v if v != v else f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _gate(v):
    v = min(max(v, -100.0), 100.0)
    u = ROOT * v * (1 + 0.044715 * v * v)
    return 1 / (1 + math.exp(-2 * u)) if u > -350 else math.exp(max(2 * u, -745.0)) if u > -372 else 0.0


def gelu_tanh(x):
    return _each(lambda v: max(v, -100.0) * _gate(v), x)


def gelu_tanh_derivative(x):
    def slope(v):
        v = min(max(v, -100.0), 100.0)
        return _gate(v) * (1 + v * 2 * ROOT * (1 + 3 * 0.044715 * v * v) * _gate(-v))

    return _each(slope, x)
