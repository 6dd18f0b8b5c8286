"""fails: values

en: The mean is subtracted after scaling; the normalisation subtracts first.
zh: 缩放之后才减均值；归一化是先减均值再缩放。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, None], bias * scale - mean + beta
