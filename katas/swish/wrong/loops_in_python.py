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


def _finite(v):
    return max(-1e308, min(1e308, v)) if v == v else v


def swish(x, beta=1.0):
    def one(v):
        gate = _gate(beta * v)
        return v * gate if gate else 0.0

    return _each(one, x)


def swish_derivative(x, beta=1.0):
    def one(v):
        u = _finite(beta * v)
        return _gate(u) * (1 + u * _gate(-u))

    return _each(one, x)


def swish_beta_derivative(x, beta=1.0):
    def one(v):
        u, v = beta * v, _finite(v)
        return (v * _gate(u)) * (v * _gate(-u))

    return _each(one, x)
