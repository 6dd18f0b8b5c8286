"""fails: derivative

en: The derivative of tanh is 1 - t²; with 1 - t the second term is too small wherever the gate is half open.
zh: tanh 的导数是 1 - t²；写成 1 - t，门半开时第二项就偏小。
card: mish-derivative
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    t = gate(x)
    return t + np.clip(x, -1000, 1000) * sigmoid(x) * (1 - t)
