"""fails: infinity

en: The one-hot product multiplies every log-probability, and 0 * -inf is NaN; pick the label's entry instead.
zh: one-hot 乘法会乘到每个对数概率，而 0 * -inf 是 NaN；应当直接取出标签处的元素。
card: nan-containment
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    one_hot = (np.arange(logits.shape[1]) == labels[:, None]).astype(logits.dtype)
    return -np.mean((one_hot * log_p).sum(axis=1))


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
