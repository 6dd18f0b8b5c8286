"""fails: values

en: sigma(1 - sigma) is the slope of the sigmoid alone; the logarithm divides one factor out again.
zh: σ(1 - σ) 只是 sigmoid 的导数；对数求导会再约掉一个因子。
card: sigmoid-derivative
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    both = -sigmoid(logit) * sigmoid(-logit)
    return both, both
