"""fails: values

en: `eps` is not used; 1e-5 is only its default.
zh: 没有用到 `eps`；1e-5 只是默认值。
card: function-contract
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + 1e-5)
    return weight * scale[:, None], (bias - mean) * scale + beta
