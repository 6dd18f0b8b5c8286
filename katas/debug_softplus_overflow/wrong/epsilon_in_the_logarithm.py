"""fails: accuracy

en: An epsilon keeps the logarithm away from 0, and what comes out at -40 is the epsilon.
zh: epsilon 使对数不为 0，可 -40 处得到的就是这个 epsilon 本身。
card: guard-error
"""

import numpy as np


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)) + 1e-12)
