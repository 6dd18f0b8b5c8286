"""fails: no_warnings

en: exp(-b) overflows for a gate far left; the quotient is still 0, the warning stays.
zh: 门的输入远在左侧时 exp(-b) 溢出；商仍是 0，但警告留了下来。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


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
