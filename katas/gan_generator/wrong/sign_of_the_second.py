"""fails: values

en: -log(sigma) falls as the logit rises: 1 - sigma lacks its minus.
zh: -log(σ) 随 logit 增大而下降：1 - σ 前面漏了负号。
card: prediction-minus-target
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -sigmoid(logit), sigmoid(-logit)
