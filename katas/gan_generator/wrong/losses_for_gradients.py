"""fails: values

en: It returns the losses, not their derivatives.
zh: 返回的是损失本身，不是导数。
card: function-contract
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -np.logaddexp(0, logit), np.logaddexp(0, -logit)
