"""fails: derivative

en: The quotient rule squares the denominator: 1/(1 + |x|)².
zh: 商法则会把分母平方：应为 1/(1 + |x|)²。
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
    return 1 / (1 + np.abs(x))
