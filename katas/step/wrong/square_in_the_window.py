"""fails: no_warnings

en: x² <= 1 saves an absolute value, but x² overflows for huge entries and warns.
zh: x² <= 1 省了一次取绝对值，但对极大的元素 x² 会溢出并产生警告。
card: huge-inputs
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, (x * x <= 1).astype(x.dtype))
