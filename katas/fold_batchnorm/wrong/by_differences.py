"""fails: accuracy

en: The layer is evaluated at 0 and at the unit vectors and the results are subtracted: with a large mean the weights drown in the shift.
zh: 把复合层在 0 和各单位向量处求值再相减：均值很大时，权重被平移量淹没了。
card: left-tail-digits
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    def both(x):
        return gamma * ((x @ weight.T + bias - mean) / np.sqrt(var + eps)) + beta

    at_zero = both(np.zeros((1, weight.shape[1]), dtype=weight.dtype))
    return (both(np.eye(weight.shape[1], dtype=weight.dtype)) - at_zero).T, at_zero[0]
