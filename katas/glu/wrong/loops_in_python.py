"""fails: speed

en: Python visits every entry; numpy takes a whole half in machine code.
zh: 用 Python 逐个访问元素；整整一半应交给 numpy 在机器码里处理。
card: python-loop-cost
"""

import numpy as np


def sigmoid(x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        decay = np.exp(-np.abs(x[index]))
        out[index] = (decay if x[index] < 0 else 1) / (1 + decay)
    return out


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
