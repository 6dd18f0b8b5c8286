"""fails: non_contiguous

en: `ravel(order="K")` reads as the entries lie in memory, `reshape` writes row by row: a transposed gradient comes back mixed up.
zh: `ravel(order="K")` 按内存次序读，`reshape` 按行写：转置过的梯度返回时次序全乱了。
card: numpy-memory-layout
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
    return [(g.ravel(order="K") * scale).reshape(g.shape) for g in grads], total
