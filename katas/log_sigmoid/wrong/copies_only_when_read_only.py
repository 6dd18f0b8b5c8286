"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` turns the caller's signs round.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 就把调用者数据的符号全反了过来。
card: numpy-inputs-untouched
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    v = np.require(x, requirements="W")
    return sigmoid(np.negative(v, out=v))
