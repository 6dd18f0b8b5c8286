"""fails: values

en: The ratio of the singular values of the activations is the root of the condition number of their second moments.
zh: 激活值矩阵奇异值之比，是二阶矩矩阵条件数的平方根。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float(s[0] / s[-1]) if s[-1] > 0 else float("inf")
