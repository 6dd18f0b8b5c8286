"""fails: tolerance

en: 1 - t² and s·(1 - s) are 0 from about 19 and 37 on, below any tolerance; the true derivative is small but not 0.
zh: 1 - t² 从 19 左右起、s·(1 - s) 从 37 左右起就等于 0，低于任何容差；真正的导数很小，但不是 0。
card: sigmoid-tail-cancellation
"""

import numpy as np


def saturated_fraction(x, activation, tol=1e-2):
    if activation == "sigmoid":
        with np.errstate(over="ignore"):
            s = 1 / (1 + np.exp(-x))
        slope, largest = s * (1 - s), 0.25
    elif activation == "tanh":
        slope, largest = 1 - np.tanh(x) ** 2, 1.0
    else:
        raise ValueError(f"unknown activation {activation!r}")
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
