"""fails: singular

en: Singular values that are nearly 0 are dropped as noise, and the condition of the rest is returned.
zh: 把接近 0 的奇异值当噪声扔掉，返回的是其余部分的条件数。
card: guard-error
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    s = s[s > 1e-12 * s[0]] if s[0] > 0 else s
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
