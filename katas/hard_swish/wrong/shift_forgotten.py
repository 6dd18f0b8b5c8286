"""fails: values

en: The gate must be half open at 0: relu6(x + 3), not relu6(x).
zh: 门在 0 处应当半开：是 relu6(x + 3)，不是 relu6(x)。
card: hard-sigmoid
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, 0) * (np.clip(x, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
