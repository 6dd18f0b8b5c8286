"""The norm of the norms, each scaled by its own largest entry."""

import numpy as np


def safe_norm(v):
    v = np.abs(v.astype(np.float64).ravel())
    top = v.max(initial=0.0)
    if top == 0 or np.isinf(top):
        return top
    return top * np.linalg.norm(v / top)


def clip_grad_norm(grads, max_norm):
    total = safe_norm(np.array([safe_norm(g) for g in grads]))
    if total > max_norm:
        return [g * float(max_norm / total) for g in grads], float(total)
    return [g.copy() for g in grads], float(total)
