"""fails: zero_gradient

en: Scaled by the largest entry, but without a thought for the case that it is 0: 0/0 is NaN.
zh: 按最大元素缩放，却没考虑它为 0 的情形：0/0 是 NaN。
card: guard-error
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
