"""fails: singular

en: With fewer samples than units the matrix is singular, but `svd` lists only as many singular values as there are samples.
zh: 样本比单元少时矩阵是奇异的，而 `svd` 只列出与样本数一样多的奇异值。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
