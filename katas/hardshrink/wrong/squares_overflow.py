"""fails: no_warnings

en: x² <= lambd² saves an absolute value, but x² overflows for huge entries and warns.
zh: x² <= lambd² 省了一次取绝对值，但对极大的元素 x² 会溢出并产生警告。
card: huge-inputs
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(x * x <= lambd * lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
