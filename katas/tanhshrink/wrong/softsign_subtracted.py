"""fails: values

en: x / (1 + |x|) is softsign, not tanh: the two differ by up to 0.31.
zh: x / (1 + |x|) 是 softsign，不是 tanh：两者最多相差约 0.31。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanhshrink(x):
    return x - x / (1 + np.abs(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
