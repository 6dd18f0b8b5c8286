"""fails: empty

en: `np.concatenate` of an empty list is an error; a model may have no gradients yet.
zh: 对空列表做 `np.concatenate` 会报错；模型可能还没有梯度。
card: numpy-empty
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate(sizes)
    largest = values.max(initial=0)
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
