"""fails: nan

en: `np.nan_to_num` makes a broken statistic look like a unit that is switched off.
zh: `np.nan_to_num` 让坏掉的统计量看起来只是一个关掉的单元。
card: nan-containment
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = np.nan_to_num(gamma / np.sqrt(var + eps))
    return weight * scale[:, None], (bias - mean) * scale + beta
