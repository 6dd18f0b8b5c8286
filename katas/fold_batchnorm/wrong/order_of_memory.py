"""fails: non_contiguous

en: `ravel(order="K")` reads as the entries lie in memory: a transposed weight comes back mixed up.
zh: `ravel(order="K")` 按内存次序读取：转置过的权重返回时次序全乱了。
card: numpy-memory-layout
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight.ravel(order="K").reshape(weight.shape) * scale[:, None], (bias - mean) * scale + beta
