"""fails: infinity

en: x - log(1 + e^x) is inf - inf at infinity.
zh: 在无穷处，x - log(1 + e^x) 是 inf - inf。
card: softplus-identities
"""

import numpy as np


def sigmoid(x):
    return np.exp(x - np.logaddexp(0, x))


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
