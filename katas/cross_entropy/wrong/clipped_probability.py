"""fails: accuracy

en: Clipping p at 1e-15 bounds the loss at 34.5: a label that is worse than that costs no more, however wrong the model is.
zh: 把 p 截断在 1e-15，损失就被限制在 34.5 以内：模型错得再离谱，损失也不再增加。
card: guard-error
"""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    p = softmax(logits)[np.arange(len(labels)), labels]
    return -np.mean(np.log(np.clip(p, 1e-15, 1)))


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
