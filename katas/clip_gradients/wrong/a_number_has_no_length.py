"""fails: zero_d

en: `len(g)` of a 0-d array is an error: the gradient of a single number, PReLU's slope for one, is such an array.
zh: 对 0 维数组取 `len(g)` 会报错：单个数的梯度（例如 PReLU 的斜率）就是 0 维数组。
card: numpy-zero-d
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
    return [g * scale if len(g) else g for g in grads], total
