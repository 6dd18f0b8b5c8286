"""fails: extremes

en: (x + sqrt(x²))/2 is relu on paper, but x² overflows from 1e154 on and vanishes below 1e-162.
zh: (x + sqrt(x²))/2 在纸面上就是 relu，但 x² 从 1e154 起溢出，小于 1e-162 时下溢为 0。
card: huge-inputs
"""

import numpy as np


def crelu(x, axis=-1):
    size = np.sqrt(x * x)
    return np.concatenate([(x + size) / 2, (size - x) / 2], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
