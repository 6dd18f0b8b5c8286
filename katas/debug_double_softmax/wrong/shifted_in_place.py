"""fails: no_mutation

en: `logits -= …` saves an array: the caller's logits are shifted after the call.
zh: `logits -= …` 省下一块内存：调用之后，调用者的 logits 都被平移了。
card: numpy-inputs-untouched
"""

import numpy as np


def cross_entropy(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(labels)), labels].mean()


def loss(logits, labels):
    return cross_entropy(logits, labels)
