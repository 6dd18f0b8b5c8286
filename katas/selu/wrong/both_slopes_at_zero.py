"""fails: derivative

en: Both masks contain 0, so the slopes of both sides are added up there.
zh: 两个掩码都包含 0，于是那里把两侧的斜率加在了一起。
card: relu-at-zero
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    left = (x <= 0) * ALPHA * np.exp(np.minimum(x, 0))
    return (SCALE * ((x >= 0) + left)).astype(x.dtype)
