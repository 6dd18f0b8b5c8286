"""fails: dtype

en: The buffer is float64, so float32 goes in and float64 comes out.
zh: 缓冲区是 float64，于是输入 float32 却返回 float64。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    out = np.ones(x.shape)
    decay = np.exp(-np.abs(x))
    np.copyto(out, decay, where=x < 0)
    return out / (1 + decay)
