"""fails: values

en: The order is saturating first: the loss log(1 - sigma) is the one that vanishes for bad samples.
zh: 先返回饱和的那个：样本很差时消失的是损失 log(1 - σ)。
card: function-contract
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -sigmoid(-logit), -sigmoid(logit)
