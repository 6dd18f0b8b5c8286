"""fails: shape

en: The folded weight comes back flat.
zh: 折叠后的权重被展平了。
card: numpy-elementwise-shape
"""

import numpy as np


def fold_batchnorm(weight, bias, mean, var, gamma, beta, eps=1e-5):
    scale = gamma / np.sqrt(var + eps)
    return (weight * scale[:, None]).ravel(), (bias - mean) * scale + beta
