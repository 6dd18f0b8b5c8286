"""fails: values

en: x·σ(x) is swish itself; the hard one has a gate of straight lines and is up to 0.142 away.
zh: x·σ(x) 是 swish 本身；hard swish 的门由直线段构成，两者最多相差 0.142。
card: swish-definition
"""

import numpy as np


def hard_swish(x):
    d = np.exp(-np.abs(x))
    return np.maximum(x, -800) * (np.where(x < 0, d, 1) / (1 + d))


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
