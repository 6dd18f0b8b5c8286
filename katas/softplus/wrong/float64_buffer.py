"""fails: dtype

en: The buffer is float64, so float32 goes in and float64 comes out.
zh: 缓冲区是 float64，于是输入 float32 却返回 float64。
card: numpy-result-dtype
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    out = np.ones(x.shape)
    out /= 1 + np.exp(-np.clip(beta * x, -80, 80))
    return out
