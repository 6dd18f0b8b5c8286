"""fails: extremes

en: A ceiling of 1e6 for the scale: a small variance with a small eps is a legal normalisation.
zh: 给 scale 设了 1e6 的上限；方差和 eps 都很小也是合法的归一化。
card: guard-error
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    scale = np.clip(scale, -1e6, 1e6)
    return weight * scale[:, None], (bias - mean) * scale + beta
