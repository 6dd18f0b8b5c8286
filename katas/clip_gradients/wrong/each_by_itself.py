"""fails: values

en: Each array is clipped by its own norm: the direction of the whole gradient changes.
zh: 每个数组按自己的范数裁剪：整个梯度的方向就变了。
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
    clipped = []
    for g in grads:
        own = _norm([g])
        clipped.append(g * (max_norm / own) if own > max_norm else g * 1.0)
    return clipped, total
