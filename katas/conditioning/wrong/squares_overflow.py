"""fails: extremes

en: Squared first and divided afterwards: 1e200 squared is inf, 1e-200 squared is 0.
zh: 先平方后相除：1e200 的平方是 inf，1e-200 的平方是 0。
card: guard-error
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    with np.errstate(all="ignore"):
        return float(s[0] ** 2 / s[-1] ** 2) if s[-1] > 0 else float("inf")
