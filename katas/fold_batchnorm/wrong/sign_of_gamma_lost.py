"""fails: values

en: √(gamma²/(var + eps)) is always positive; a trained gamma may be negative.
zh: √(gamma²/(var + eps)) 总是正的；训练出来的 gamma 可以为负。
card: function-contract
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = np.abs(gamma) / np.sqrt(var + eps)
    return weight * scale[:, None], (bias - mean) * scale + beta
