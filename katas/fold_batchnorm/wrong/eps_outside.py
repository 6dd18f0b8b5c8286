"""fails: values

en: eps belongs under the root, next to the variance.
zh: eps 应当在根号里，与方差相加。
card: guard-error
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / (np.sqrt(var) + eps)
    return weight * scale[:, None], (bias - mean) * scale + beta
