"""fails: nan

en: `np.nan_to_num` makes the norm look healthy while a gradient is NaN; the norm is the place where one notices.
zh: `np.nan_to_num` 让范数看上去正常，其实已有梯度是 NaN；范数正是用来发现它的。
card: nan-containment
"""

import numpy as np


def _norm(grads):
    sizes = [np.nan_to_num(np.abs(g.astype(np.float64)).ravel(), posinf=np.inf) for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
