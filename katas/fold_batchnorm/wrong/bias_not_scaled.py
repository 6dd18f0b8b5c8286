"""fails: values

en: The bias of the linear layer passes the normalisation as well and is scaled by it.
zh: 线性层的偏置同样要经过归一化，也要缩放。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, None], bias - mean * scale + beta
