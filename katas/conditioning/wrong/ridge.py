"""fails: accuracy

en: A ridge of 1e-12 keeps the inverse away from 0, and the answer away from the truth.
zh: 加上 1e-12 的岭避免了除以 0，也避开了正确答案。
card: guard-error
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] ** 2 + 1e-12) / (s[-1] ** 2 + 1e-12)) if s[-1] > 1e-15 * s[0] else float("inf")
