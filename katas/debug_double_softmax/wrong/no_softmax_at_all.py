"""fails: values

en: Both are gone: the mean of minus the logits is no cross-entropy, it has no lower bound.
zh: 两个 softmax 都删了：-logits 的平均值不是交叉熵，它没有下界。
card: logits-or-probabilities
"""

import numpy as np


def loss(logits, labels):
    return -logits[np.arange(len(labels)), labels].mean()
