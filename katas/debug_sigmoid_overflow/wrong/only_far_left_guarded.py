"""fails: no_warnings

en: The guard knows float64's bound, -709; in float32 the exponential overflows from -89 on.
zh: 保护只按 float64 的界 -709 来写；float32 从 -89 起就溢出了。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return np.where(x < -709, 0, 1 / (1 + np.exp(-np.maximum(x, -709)))).astype(x.dtype)
