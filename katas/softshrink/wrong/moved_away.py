"""fails: values

en: lambd is added with the sign of x: that moves away from 0 and leaves a jump at ±lambd.
zh: 加上了与 x 同号的 lambd：结果远离 0，在 ±lambd 处还留下一个跳变。
card: leaky-relu-formula
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x + np.copysign(x.dtype.type(lambd), x))


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
