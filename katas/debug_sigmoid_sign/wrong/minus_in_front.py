"""fails: values

en: A minus in front of the result gives negative numbers, not probabilities: the sign belongs into the exponent.
zh: 在结果前面加负号，得到的是负数而不是概率：负号应当加在指数上。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return -(np.where(x < 0, 1, decay) / (1 + decay))
