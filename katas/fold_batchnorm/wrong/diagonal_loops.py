"""fails: speed

en: Every weight is multiplied in a Python loop; one broadcast product does it.
zh: 用 Python 循环逐个乘权重；一次广播乘法就够了。
card: python-loop-cost
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    folded = np.array(weight)
    for i in range(weight.shape[0]):
        for j in range(weight.shape[1]):
            folded[i, j] = weight[i, j] * scale[i]
    return folded, (bias - mean) * scale + beta
