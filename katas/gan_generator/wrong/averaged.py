"""fails: shape

en: It takes the mean; each entry has its own gradient here.
zh: 取了平均；这里每个元素有自己的梯度。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -np.mean(sigmoid(logit)), -np.mean(sigmoid(-logit))
