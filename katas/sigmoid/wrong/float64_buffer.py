"""fails: dtype

en: The buffer is float64, so float32 goes in and float64 comes out.
zh: 缓冲区是 float64，于是输入 float32 却返回 float64。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    out = np.empty(x.shape)
    d = np.exp(-np.abs(x))
    out[...] = np.where(x < 0, d, 1) / (1 + d)
    return out


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
