"""fails: empty

en: The shortcut asks for the smallest and the largest entry, and an empty array has neither.
zh: 这个捷径要看最小和最大元素，而空数组两者都没有。
card: numpy-empty
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    if x.min() >= min_val and x.max() <= max_val:
        return x.copy()
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
