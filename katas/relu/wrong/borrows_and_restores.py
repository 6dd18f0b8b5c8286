"""fails: read_only

en: It overwrites NaN in the caller's array and puts it back afterwards; a read-only array refuses even that.
zh: 临时改掉调用者数组里的 NaN，事后再改回去；只读数组连这样也不允许。
card: numpy-inputs-untouched
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    missing = np.isnan(x)
    x[missing] = 0
    d = np.asarray(x > 0).astype(x.dtype)
    x[missing] = np.nan
    d[missing] = np.nan
    return d
