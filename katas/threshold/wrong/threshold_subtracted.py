"""fails: values

en: relu(x - threshold) moves what it keeps; it must be kept as it is.
zh: relu(x - threshold) 会移动保留下来的数；它们应当原样保留。
card: relu-definition
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x - threshold)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
