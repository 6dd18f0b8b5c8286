"""fails: values

en: With e^-x in place of e^-|x| the branches mean something else: the negative half gives e^-x / (1 + e^-x) = σ(-x).
zh: 把 e^-|x| 换成 e^-x，分支的含义就变了：负半轴得到 e^-x / (1 + e^-x) = σ(-x)。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.clip(x, -700, 700))
    return np.where(x < 0, decay, 1) / (1 + decay)
