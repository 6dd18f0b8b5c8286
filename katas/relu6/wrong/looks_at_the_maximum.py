"""fails: empty

en: The shortcut asks for the largest entry, and an empty array has none.
zh: 这个捷径要看最大元素，而空数组没有最大元素。
card: numpy-empty
"""

import numpy as np


def relu6(x):
    if x.max() <= 6:
        return np.maximum(x, 0)
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
