"""fails: zero_gradient

en: An epsilon under the root makes every norm too large: that of zeros is 1e-6.
zh: 根号里的 epsilon 让每个范数都偏大：零梯度的范数成了 1e-6。
card: guard-error
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if not np.isfinite(largest):
        return float(largest)
    return float(np.hypot(1e-6, largest * np.sqrt(np.sum((values / (largest or 1)) ** 2))))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
