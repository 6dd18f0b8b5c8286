"""fails: read_only

en: `g *= scale`, as PyTorch does it, changes the caller's gradients; here new arrays are asked for.
zh: 像 PyTorch 那样写 `g *= scale` 会改写调用者的梯度；这里要求返回新数组。
card: numpy-inputs-untouched
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
    for g in grads:
        g *= scale
    return grads, total
