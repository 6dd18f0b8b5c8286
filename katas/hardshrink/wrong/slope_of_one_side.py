"""fails: derivative

en: `x > lambd` forgets the left line, which rises with slope 1 as well.
zh: `x > lambd` 漏了左边那条直线，它的斜率同样是 1。
card: relu-slope-sign
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (x > lambd).astype(x.dtype))
