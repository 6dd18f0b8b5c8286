"""fails: extremes

en: (1 - |s|)² uses the output only and loses a digit with every digit of x: at 1e16 it is 0 instead of 1e-32.
zh: (1 - |s|)² 只用输出就能算，但 x 每大一位就丢一位有效数字：1e16 处得 0，而不是 1e-32。
card: sigmoid-tail-cancellation
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    return np.square(1 - np.abs(softsign(x)))
