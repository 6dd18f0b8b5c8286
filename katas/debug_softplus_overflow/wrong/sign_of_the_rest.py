"""fails: values

en: max(x, 0) - log1p(e^-|x|): the rest is added, softplus lies above ReLU everywhere.
zh: max(x, 0) - log1p(e^-|x|)：剩下的那一项应当加上，softplus 处处高于 ReLU。
card: softplus-stable
"""

import numpy as np


def softplus(x):
    return np.maximum(x, 0) - np.log1p(np.exp(-np.abs(x)))
