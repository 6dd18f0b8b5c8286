"""The call with two softmaxes kept, the first one replaced by its logarithm: log_softmax twice is log_softmax once."""

import numpy as np


def log_softmax(x):
    shifted = x - x.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def loss(logits, labels):
    log_p = log_softmax(log_softmax(logits))
    return -np.take_along_axis(log_p, labels[:, None], axis=1).mean()
