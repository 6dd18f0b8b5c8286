"""fails: extremes

en: exp(x) / (1 + exp(x)) is inf / inf = NaN above 709.
zh: x 大于 709 时，exp(x) / (1 + exp(x)) 是 inf / inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
