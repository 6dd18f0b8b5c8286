"""fails: values

en: Only the second moments of single units are compared, the diagonal; what they share is left out.
zh: 只比较了各单元自身的二阶矩，也就是对角线；单元之间的关联被忽略了。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.sqrt(np.sort(np.mean(rows**2, axis=0))[::-1])
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
