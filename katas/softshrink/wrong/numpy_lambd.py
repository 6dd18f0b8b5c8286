"""fails: dtype

en: `np.float64(lambd)` is no Python number: it turns float32 into float64.
zh: `np.float64(lambd)` 不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def softshrink(x, lambd=0.5):
    lambd = np.float64(lambd)
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
