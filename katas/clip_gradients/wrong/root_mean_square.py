"""fails: values

en: The mean of the squares depends on the number of parameters; a norm takes their sum.
zh: 平方的平均与参数个数有关；范数用的是平方和。
card: clipping-limits
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2) / (values.size - 1)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
