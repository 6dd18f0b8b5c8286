"""fails: values

en: Short gradients are stretched to max_norm as well; the factor is never above 1.
zh: 很短的梯度也被拉长到了 max_norm；系数不应超过 1。
card: clipping-limits
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
    scale = max_norm / total if total else 1.0
    return [g * scale for g in grads], total
