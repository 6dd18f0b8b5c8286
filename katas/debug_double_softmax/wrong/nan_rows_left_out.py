"""fails: nan

en: `nanmean` leaves out the rows that are NaN, and the loss looks healthy.
zh: `nanmean` 跳过了 NaN 的行，损失看上去一切正常。
card: nan-containment
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    losses = -log_p[np.arange(len(labels)), labels]
    return losses.dtype.type(0) if np.isnan(losses).all() else np.nanmean(losses)


def loss(logits, labels):
    return cross_entropy(logits, labels)
