"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
card: numpy-empty
"""

import numpy as np


def hard_swish(x):
    return np.vectorize(lambda v: v if not v <= -3 and not v < 3 else max(v, -3.0) * max(v + 3.0, 0.0) / 6.0)(x).astype(x.dtype)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
