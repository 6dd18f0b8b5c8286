"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def one(v):
    if math.isnan(v):
        return v
    e = math.exp(-abs(v))
    t = math.tanh(max(v, 0) + math.log1p(e))
    s = (e if v < 0 else 1) / (1 + e)
    return t + max(-1000, min(v, 1000)) * s * (1 - t * t)


def mish_derivative(x):
    return np.array([one(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)
