"""fails: accuracy

en: e^x - 1 near 0 subtracts two nearly equal numbers: at -1e-17 it is 0. `np.expm1` is made for it.
zh: 0 附近的 e^x - 1 是两个相近的数相减：-1e-17 处得 0。`np.expm1` 就是为此准备的。
card: left-tail-digits
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * (np.exp(np.minimum(x, 0)) - 1))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
