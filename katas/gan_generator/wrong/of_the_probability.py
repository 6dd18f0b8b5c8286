"""fails: values

en: -1/(1 - p) and -1/p are derivatives with respect to the probability; the slope of the sigmoid is missing.
zh: -1/(1 - p) 和 -1/p 是对概率的导数，还没有乘 sigmoid 的导数。
card: slope-of-the-wrong-argument
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -1 / sigmoid(-logit), -1 / sigmoid(logit)
