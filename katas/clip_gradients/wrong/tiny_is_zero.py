"""fails: extremes

en: Entries up to 1e-100 are taken for 0; the norm of tiny gradients is what one wants to see when they vanish.
zh: 把 1e-100 以下的元素当成 0；梯度消失时，人们要看的正是很小的范数。
card: guard-error
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    values = np.where(values < 1e-100, 0, values)
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
