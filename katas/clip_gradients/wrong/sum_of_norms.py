"""fails: values

en: The norms of the arrays are added; squares add up, norms do not.
zh: 把各数组的范数直接相加；能相加的是平方，不是范数。
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
    total = sum(_norm([g]) for g in grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
