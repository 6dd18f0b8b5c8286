"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return _each(lambda v: min_val if v < min_val else max_val if v > max_val else v, x)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return _each(lambda v: v if v != v else float(min_val < v < max_val), x)
