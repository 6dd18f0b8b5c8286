"""fails: accuracy

en: Forming E[a·aᵀ] squares the condition number before the smallest eigenvalue is computed: half of the digits are lost.
zh: 先算出 E[a·aᵀ] 再求最小特征值，等于在更坏的条件数上计算：有效数字丢了一半。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    values = np.linalg.eigvalsh(rows.T @ rows)
    return float(values[-1] / values[0]) if values[0] > 1e-17 * values[-1] else float("inf")
