"""fails: accuracy

en: Clipping p to [1e-7, 1 - 1e-7] bounds the loss at 16.1: a logit of -40 for target 1 should cost 40.
zh: 把 p 截断在 [1e-7, 1 - 1e-7]，损失最多只到 16.1：目标为 1 而 logit 为 -40 时，损失应是 40。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def bce_with_logits(logits, targets):
    p = np.clip(sigmoid(logits), 1e-7, 1 - 1e-7)
    return -np.mean(targets * np.log(p) + (1 - targets) * np.log1p(-p))


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
