"""fails: shape

en: The scaled gradients come back flat; each must have the shape of its parameter.
zh: 缩放后的梯度被展平了；每个梯度都必须与它的参数同形状。
card: numpy-elementwise-shape
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
    return [g.ravel() * scale for g in grads], total
