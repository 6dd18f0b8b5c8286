"""fails: accuracy

en: `np.isclose(x, -3)` takes everything within 3e-5 of -3 for -3; at -2.99999 the slope is already -0.49999667.
zh: `np.isclose(x, -3)` 把离 -3 不到 3e-5 的数都当成 -3；而 -2.99999 处的斜率已是 -0.49999667。
card: guard-error
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    inner = np.where(np.isclose(z, -3), 0 * z, (2 * z + 3) / 6)
    return np.where(z == 3, z / 3, inner)
