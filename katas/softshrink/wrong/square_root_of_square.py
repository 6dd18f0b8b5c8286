"""fails: extremes

en: sqrt(x²) is |x| on paper, but x² overflows from 1e154 on.
zh: sqrt(x²) 在纸面上就是 |x|，但 x² 从 1e154 起溢出。
card: huge-inputs
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.sign(x) * np.maximum(np.sqrt(x * x) - lambd, 0)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
