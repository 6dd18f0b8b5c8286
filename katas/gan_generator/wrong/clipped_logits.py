"""fails: accuracy

en: Clipping the logits at ±20 turns every smaller gradient into 2e-9.
zh: 把 logits 截断在 ±20，更小的梯度都变成了 2e-9。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    logit = np.clip(logit, -20, 20)
    return -sigmoid(logit), -sigmoid(-logit)
