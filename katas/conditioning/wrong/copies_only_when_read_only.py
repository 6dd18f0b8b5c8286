"""fails: no_mutation

en: `np.require` copies a read-only array only; every other caller finds the activations scaled.
zh: `np.require` 只在数组只读时才拷贝；其余情况下，调用者的激活值被缩放了。
card: numpy-inputs-untouched
"""

import numpy as np


def second_moment_condition(activations):
    activations = np.require(activations, requirements="W")
    activations /= max(np.abs(activations).max(initial=0), 1e-30)
    rows = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(rows) < rows.shape[1]:
        return float("inf")
    s = np.linalg.svd(rows, compute_uv=False)
    return float((s[0] / s[-1]) ** 2) if s[-1] > 0 else float("inf")
