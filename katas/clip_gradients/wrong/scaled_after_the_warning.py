"""fails: no_warnings

en: The squares are tried first and scaled only after they overflowed: right, but with a warning.
zh: 先直接平方，溢出之后才缩放：结果没错，但有警告。
card: guard-error
"""

import numpy as np


def _norm(grads):
    sizes = [np.abs(g.astype(np.float64)).ravel() for g in grads]
    values = np.concatenate([np.zeros(1), *sizes])
    largest = values.max()
    if largest == 0 or not np.isfinite(largest):
        return float(largest)
    squares = np.sum(values**2)
    if 1e-290 < squares < np.inf:
        return float(np.sqrt(squares))
    return float(largest * np.sqrt(np.sum((values / largest) ** 2)))


def clip_grad_norm(grads, max_norm):
    total = _norm(grads)
    scale = max_norm / total if total > max_norm else 1.0
    return [g * scale for g in grads], total
