"""fails: values

en: The division by 6 is missing: the gate runs to 6, and from 3 on the result is 6x.
zh: 漏了除以 6：门一直开到 6，从 3 开始结果变成 6x。
card: hard-sigmoid
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * np.clip(x + 3, 0, 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
