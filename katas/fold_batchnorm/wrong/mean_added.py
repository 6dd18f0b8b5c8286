"""fails: values

en: The mean is added; the normalisation subtracts it.
zh: 均值应当减去，这里却加上了。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, None], (bias + mean) * scale + beta
