"""fails: values

en: The mean is subtracted: that is the covariance, and what is asked about, the damage done by the mean, is gone.
zh: 减去了均值，算的就是协方差；而这里要看的正是均值造成的损害。
card: zero-centred-outputs
"""

import numpy as np


def second_moment_condition(activations):
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    rows = rows - rows.mean(axis=0)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
