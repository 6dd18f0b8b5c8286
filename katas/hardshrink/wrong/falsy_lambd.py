"""fails: values

en: `lambd or 0.5` takes the legal value 0 for a missing one.
zh: `lambd or 0.5` 会把合法的 0 当成没有给出。
card: function-contract
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= (lambd or 0.5), x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
