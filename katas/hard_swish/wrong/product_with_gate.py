"""fails: infinity

en: At -inf the gate is 0, and -inf times 0 is NaN; the limit is 0.
zh: -inf 处门等于 0，而 -inf 乘 0 得 NaN；极限是 0。
card: swish-stable
"""

import numpy as np


def hard_swish(x):
    return x * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
