"""fails: no_mutation

en: New arrays, but they are put into the caller's list.
zh: 数组是新的，却放进了调用者的列表里。
card: numpy-inputs-untouched
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    for i, g in enumerate(grads):
        grads[i] = g * scale
    return grads, total
