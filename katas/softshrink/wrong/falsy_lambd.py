"""fails: values

en: `lambd or 0.5` takes the legal value 0 for a missing one.
zh: `lambd or 0.5` 会把合法的 0 当成没有给出。
card: function-contract
"""

import numpy as np


def softshrink(x, lambd=0.5):
    lambd = lambd or 0.5
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
