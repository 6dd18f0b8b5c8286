"""fails: values

en: Each unit is scaled to the same size first: the condition number of another matrix.
zh: 先把每个单元缩放到同样大小，算的就是另一个矩阵的条件数了。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    rows = rows / np.sqrt(np.maximum(np.mean(rows**2, axis=0), 1e-300))
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
