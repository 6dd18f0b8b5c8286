"""fails: values

en: Divided by the variance; the standard deviation is its root.
zh: 除以的是方差；标准差是它的平方根。
card: he-init
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / (var + eps)
    return weight * scale[:, None], (bias - mean) * scale + beta
