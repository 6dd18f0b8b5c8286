"""fails: no_warnings

en: exp(-x) overflows for very negative x: 1 / inf is the right 0, but numpy warns.
zh: x 很负时 exp(-x) 溢出：1 / inf 得到的 0 是对的，numpy 却会警告。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
