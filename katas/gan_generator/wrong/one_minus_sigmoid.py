"""fails: accuracy

en: sigma(40) rounds to 1, so 1 - sigma(40) is 0 instead of 4.2e-18: sigma(-x) keeps the digits.
zh: σ(40) 舍入成 1，1 - σ(40) 就成了 0，而不是 4.2e-18：写成 σ(-x) 才不丢有效数字。
card: sigmoid-tail-cancellation
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return -sigmoid(logit), sigmoid(logit) - 1
