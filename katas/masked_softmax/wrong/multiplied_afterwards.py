"""fails: values

en: The mask is multiplied onto the probabilities afterwards: what is left of a row no longer adds up to 1.
zh: 事后才把概率乘上掩码：一行剩下的概率加起来不再是 1。
card: softmax-axis
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True) * mask
