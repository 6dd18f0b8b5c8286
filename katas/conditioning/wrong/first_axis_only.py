"""fails: leading_axes

en: Only two axes are expected; positions of a feature map are samples too.
zh: 只考虑了两个轴；特征图上的每个位置也都是样本。
card: numpy-elementwise-shape
"""

import numpy as np


def second_moment_condition(activations):
    if activations.ndim > 2:
        activations = activations[0]
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
