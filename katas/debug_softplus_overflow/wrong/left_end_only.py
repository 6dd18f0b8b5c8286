"""fails: extremes

en: log1p mends the left end; on the right e^x still overflows, and the result is inf.
zh: log1p 修好了左端；右端 e^x 照样溢出，结果是 inf。
card: softplus-stable
"""

import numpy as np


def softplus(x):
    return np.log1p(np.exp(x))
