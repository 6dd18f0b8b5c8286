"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def selu(x):
    return _each(lambda v: SCALE * (v if v > 0 else ALPHA * math.expm1(v)), x)


def selu_derivative(x):
    return _each(lambda v: SCALE * (1 if v > 0 else ALPHA * math.exp(v)), x)
