"""fails: values

en: `max_val or 1.0` takes the legal bound 0 for a missing one.
zh: `max_val or 1.0` 会把合法的界 0 当成没有给出。
card: function-contract
"""

import numpy as np


def hard_tanh(x, min_val=None, max_val=None):
    return np.clip(x, min_val or -1.0, max_val or 1.0)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
