"""fails: dtype

en: All gradients get the dtype of the first one; in mixed precision they differ.
zh: 所有梯度都变成了第一个梯度的 dtype；混合精度时它们并不相同。
card: numpy-result-dtype
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
    return [(g * scale).astype(grads[0].dtype) for g in grads], total
