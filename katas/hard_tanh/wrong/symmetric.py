"""fails: values

en: The lower bound is `min_val`, not the negative of the upper one.
zh: 下界是 `min_val`，而不是上界的相反数。
card: function-contract
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, -max_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
