"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel()], dtype=x.dtype).reshape(x.shape)


def threshold(x, threshold=0.0, value=0.0):
    return _each(lambda v: value if v <= threshold else v, x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return _each(lambda v: v if v != v else float(v > threshold), x)
