"""fails: dtype

en: Computing in float64 moves the overflow from -89 to -710, and float32 does not come back.
zh: 改用 float64 计算只是把溢出从 -89 推迟到 -710，float32 也变不回来了。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x.astype(np.float64)))
    return np.where(x < 0, decay, 1) / (1 + decay)
