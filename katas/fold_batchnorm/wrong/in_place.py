"""fails: read_only

en: `weight *= …` changes the layer that is folded; a read-only one refuses.
zh: `weight *= …` 会改写被折叠的层；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    weight *= scale[:, None]
    return weight, (bias - mean) * scale + beta
