"""fails: values

en: The denominator is 1 + |x|; without the absolute value there is a pole at -1.
zh: 分母是 1 + |x|；漏了绝对值，-1 处就成了极点。
card: tanh-sigmoid-identity
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    with np.errstate(all="ignore"):
        return v / (1 + v)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
