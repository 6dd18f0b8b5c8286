"""fails: values

en: Both losses fall when the logit rises, so both gradients are negative.
zh: logit 增大时两种损失都下降，所以两个梯度都是负的。
card: prediction-minus-target
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return sigmoid(logit), sigmoid(-logit)
