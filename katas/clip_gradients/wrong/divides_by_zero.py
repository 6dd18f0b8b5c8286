"""fails: zero_gradient

en: Where all gradients are 0 the norm is 0: max_norm / 0.
zh: 梯度全为 0 时范数为 0：max_norm / 0。
card: guard-error
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
    scale = min(1.0, max_norm / total) if grads else 1.0
    return [g * scale for g in grads], total
