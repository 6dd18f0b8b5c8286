"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _parts(v):
    v = max(-1e308, min(1e308, v)) if v == v else v
    e = math.exp(-abs(v))
    n, s = (e * (e + 2), 2.0) if v < 0 else (1 + 2 * e, 2 * e * e)
    slope = 4 * e * (1 + e) * (1.0 if v < 0 else e) / (n + s) ** 2
    return v, n / (n + s), slope


def mish(x):
    def one(v):
        finite, gate, _ = _parts(v)
        return (v if gate else finite) * gate

    return _each(one, x)


def mish_derivative(x):
    def one(v):
        v, gate, slope = _parts(v)
        return gate + v * slope

    return _each(one, x)
