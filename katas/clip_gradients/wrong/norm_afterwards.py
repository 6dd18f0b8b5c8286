"""fails: values

en: Returned is the norm after clipping; what one logs is the norm before.
zh: 返回的是裁剪之后的范数；要记录的是裁剪之前的。
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
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], min(total, float(max_norm))
