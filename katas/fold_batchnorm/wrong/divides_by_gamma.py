"""fails: no_warnings

en: The divisor is √(var + eps)/gamma: for gamma = 0 a division by 0. The result 0 is right, the warning stays.
zh: 除数写成 √(var + eps)/gamma：gamma = 0 时除以 0。结果 0 没错，警告还在。
card: guard-error
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = 1 / (np.sqrt(var + eps) / gamma)
    return weight * scale[:, None], (bias - mean) * scale + beta
