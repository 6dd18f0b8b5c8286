"""fails: infinity

en: With a one-hot product an excluded class, -inf, is multiplied by 0: NaN.
zh: 用 one-hot 相乘时，被排除的类别（-inf）乘以 0，得 NaN。
card: nan-containment
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    one_hot = np.eye(logits.shape[1], dtype=logits.dtype)[labels]
    with np.errstate(invalid="ignore"):
        return -(one_hot * log_p).sum(axis=1).mean()


def loss(logits, labels):
    return cross_entropy(logits, labels)
