"""fails: shape

en: `weight * scale` runs along the inputs: a row of the weight belongs to an output, so the scale must become a column.
zh: `weight * scale` 沿输入方向相乘了；权重的一行对应一个输出，scale 应当变成一列。
card: channel-slopes
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale, (bias - mean) * scale + beta
