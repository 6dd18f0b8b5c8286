"""fails: no_mutation

en: It reuses the caller's memory whenever that is allowed: the input of the next layer's backward pass is gone.
zh: 只要允许就复用调用者的内存：反向传播还要用的输入就没了。
card: numpy-inputs-untouched
"""

import numpy as np


def softplus(x, beta=1.0):
    u = np.multiply(x, beta, out=x if x.flags.writeable else None)
    return np.logaddexp(0, u) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
