"""fails: values

en: |x|/(1 + |x|) is even: the sign of x is lost.
zh: |x|/(1 + |x|) 是偶函数：x 的符号丢了。
card: sigmoid-definition
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = np.abs(finite(x))
    return v / (1 + v)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
