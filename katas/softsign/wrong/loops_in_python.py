"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def softsign(x):
    return _each(lambda v: v / (1 + abs(v)) if abs(v) < 1e307 or v != v else 1.0 if v > 0 else -1.0, x)


def softsign_derivative(x):
    return _each(lambda v: 1 / (1 + abs(v)) / (1 + abs(v)), x)
