"""fails: dtype

en: The factor is an np.float64: times a float32 array it gives float64. A Python float does not.
zh: 系数是 np.float64：乘以 float32 数组得 float64；Python 的 float 不会这样。
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
    scale = np.float64(max_norm) / total if total > max_norm else np.float64(1)
    return [g * scale for g in grads], total
