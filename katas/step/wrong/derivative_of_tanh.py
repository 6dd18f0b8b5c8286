"""fails: derivative

en: 1 - tanh² pretends to be tanh in the backward pass; the brief pretends to be hard tanh.
zh: 1 - tanh² 是在反向传播中假装成 tanh；题目假装的是 hard tanh。
card: sigmoid-derivative
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    t = np.tanh(x)
    return (1 - t) * (1 + t)
