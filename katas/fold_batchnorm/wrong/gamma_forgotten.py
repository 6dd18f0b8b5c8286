"""fails: values

en: Only the normalisation is folded, not its gain gamma.
zh: 只折叠了归一化，漏了缩放量 gamma。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = 1 / np.sqrt(var + eps)
    return weight * scale[:, None], (bias - mean) * scale + beta
