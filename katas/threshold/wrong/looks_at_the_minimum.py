"""fails: empty

en: The shortcut asks for the smallest entry, and an empty array has none.
zh: 这个捷径要看最小元素，而空数组没有最小元素。
card: numpy-empty
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    if x.min() > threshold:
        return x.copy()
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
