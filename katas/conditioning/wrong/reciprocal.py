"""fails: values

en: Smallest over largest is the reciprocal; a condition number is at least 1.
zh: 最小除以最大是倒数；条件数至少是 1。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[-1] / s[0]) ** 2) if s[-1] > 0 else float("inf")
