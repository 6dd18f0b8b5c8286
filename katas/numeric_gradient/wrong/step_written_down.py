"""fails: step

en: 1e-5 is written into the formula; the argument eps changes nothing.
zh: 公式里写死了 1e-5，参数 eps 不起任何作用。
card: function-contract
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += 1e-5
        below[index] -= 1e-5
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
