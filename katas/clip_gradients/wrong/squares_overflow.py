"""fails: extremes

en: 1e200 squared is inf, and 1e-200 squared is 0: scale before squaring.
zh: 1e200 的平方是 inf，1e-200 的平方是 0：应当先缩放再平方。
card: clipping-limits
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    with np.errstate(over="ignore"):
        return float(np.sqrt(np.sum(values**2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
