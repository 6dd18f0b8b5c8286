"""fails: accuracy

en: x + softplus(-x) mends the right end; for very negative x it is a difference of two large numbers.
zh: x + softplus(-x) 修好了右端；x 很负时却成了两个大数相减。
card: left-tail-digits
"""

import numpy as np


def softplus(x):
    return x + np.log1p(np.exp(-np.maximum(x, -700))) if x.dtype == np.float64 else x + np.log1p(np.exp(-np.maximum(x, -80)))
