"""fails: infinity

en: Scaled by the largest entry inf is inf/inf: the norm becomes NaN instead of inf.
zh: 最大元素为 inf 时，缩放就是 inf/inf：范数成了 NaN，而不是 inf。
card: clipping-limits
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0:
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
