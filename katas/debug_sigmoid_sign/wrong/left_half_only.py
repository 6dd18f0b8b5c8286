"""fails: values

en: Only the left half is mended: both branches are e^-|x| / (1 + e^-|x|), and nothing ever exceeds 1/2.
zh: 只修好了左半边：两个分支都成了 e^-|x| / (1 + e^-|x|)，结果永远不超过 1/2。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, decay) / (1 + decay)
