"""fails: derivative

en: `x > 0` is the slope for the default threshold only.
zh: `x > 0` 只是阈值取默认值时的导数。
card: function-contract
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > 0).astype(x.dtype))
