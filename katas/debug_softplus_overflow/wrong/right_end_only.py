"""fails: accuracy

en: The overflow is mended, the other end is not: for x = -40, 1 + e^-40 rounds to 1 and its logarithm is 0.
zh: 右端的溢出修好了，左端没有：x = -40 时 1 + e^-40 舍入为 1，对数是 0。
card: left-tail-digits
"""

import numpy as np


def softplus(x):
    return np.maximum(x, 0) + np.log(1 + np.exp(-np.abs(x)))
