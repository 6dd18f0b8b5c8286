"""fails: shape

en: One array with both gradients is not a tuple of two.
zh: 把两个梯度叠成一个数组，就不是两个元素的元组了。
card: function-contract
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    return np.stack([-sigmoid(logit), -sigmoid(-logit)])
