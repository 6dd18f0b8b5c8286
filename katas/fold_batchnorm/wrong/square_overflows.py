"""fails: extremes

en: gamma² is formed under the root: it overflows, or vanishes, where gamma itself does not.
zh: 根号里先算了 gamma²：gamma 本身没问题，平方却会溢出或变成 0。
card: guard-error
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = np.sign(gamma) * np.sqrt(gamma * gamma / (var + eps))
    return weight * scale[:, None], (bias - mean) * scale + beta
