"""fails: dtype

en: The buffer is float64, so float32 goes in and float64 comes out.
zh: 缓冲区是 float64，于是输入 float32 却返回 float64。
card: numpy-result-dtype
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    folded = np.zeros(weight.shape)
    folded += weight * scale[:, None]
    return folded, (bias - mean) * scale + beta
