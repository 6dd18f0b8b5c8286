"""fails: ulp

en: log1p and exp cancel on paper; in between, the rounding of an exponent of up to 13 becomes an error of the result.
zh: log1p 与 exp 在纸面上互相抵消；但中间那个最大为 13 的指数一舍入，就成了结果的误差。
card: power-of-e
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    return np.exp(-2 * np.log1p(np.abs(x)))
