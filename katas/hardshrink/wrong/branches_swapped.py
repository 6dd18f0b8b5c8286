"""fails: values

en: The branches are swapped: small entries are kept and large ones dropped.
zh: 两个分支写反了：小的留下，大的归零。
card: relu-definition
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x, x.dtype.type(0))


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
