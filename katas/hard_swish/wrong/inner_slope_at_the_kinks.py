"""fails: derivative

en: `<=` gives the inner slopes -1/2 and 3/2 at ±3, as PyTorch 2.6 did; the brief wants the outer ones, 0 and 1.
zh: 用 `<=`，±3 处取了内侧的斜率 -1/2 和 3/2，PyTorch 2.6 也是如此；题目要外侧的 0 和 1。
card: relu-at-zero
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    return np.where(np.abs(x) > 3, (x > 3).astype(x.dtype), (2 * z + 3) / 6)
