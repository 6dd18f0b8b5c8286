"""fails: values

en: beta, the shift after the normalisation, is missing.
zh: 漏了归一化之后的平移量 beta。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, None], (bias - mean) * scale
