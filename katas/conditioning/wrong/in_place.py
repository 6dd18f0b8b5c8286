"""fails: read_only

en: The activations are divided by their largest entry in place; a read-only array refuses.
zh: 激活值被原地除以最大元素；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def second_moment_condition(activations):
    activations /= max(np.abs(activations).max(initial=0), 1e-30)
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
