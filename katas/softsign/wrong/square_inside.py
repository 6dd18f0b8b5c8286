"""fails: derivative

en: 1 + x² is not (1 + |x|)²: the middle term 2|x| is missing.
zh: 1 + x² 不等于 (1 + |x|)²：少了中间项 2|x|。
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
    return 1 / (1 + np.minimum(np.abs(x), 1e15) ** 2)
