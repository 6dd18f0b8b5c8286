"""fails: leading_axes

en: `reshape(shape[-1], -1)` does not bring the last axis to the front; it cuts the data in other places.
zh: `reshape(shape[-1], -1)` 并没有把最后一个轴移到前面，只是换了切分的位置。
card: numpy-memory-layout
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.astype(np.float64)
    if rows.ndim > 2:
        rows = rows.reshape(rows.shape[-1], -1).T
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
