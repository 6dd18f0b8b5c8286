"""fails: derivative

en: The derivative of an odd function is even: on the left the slope is positive too.
zh: 奇函数的导数是偶函数：左侧的斜率也是正的。
card: five-formulas
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return np.where(x < 0, -1, 1) / total / total
