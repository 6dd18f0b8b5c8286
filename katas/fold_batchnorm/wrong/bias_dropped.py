"""fails: values

en: The bias of the linear layer is lost; beta replaces it only when it was 0.
zh: 线性层的偏置丢了；只有它为 0 时才能由 beta 代替。
card: linear-collapse
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, None], beta - mean * scale
