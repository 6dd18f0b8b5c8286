"""fails: accuracy

en: 1 - 1/(1 + |x|) is right on paper and subtracts two numbers near 1 where x is small: at 1e-20 it is 0.
zh: 1 - 1/(1 + |x|) 在纸面上是对的；但 x 很小时是两个接近 1 的数相减：1e-20 处得 0。
card: left-tail-digits
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    return np.copysign(1 - 1 / (1 + np.abs(x)), x)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
