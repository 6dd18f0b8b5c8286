"""fails: values

en: tanh has the same limits and the same slope at 0, but softsign approaches them like 1 - 1/x, not exponentially.
zh: tanh 的极限和 0 处的斜率都与 softsign 相同；但 softsign 是像 1 - 1/x 那样慢慢趋近，不是指数式地趋近。
card: swap-activation
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    return np.tanh(x)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
