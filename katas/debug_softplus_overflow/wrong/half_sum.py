"""fails: infinity

en: (x + |x|)/2 is max(x, 0) for finite x; at -inf it is -inf + inf, which is NaN.
zh: (x + |x|)/2 对有限的 x 就是 max(x, 0)；在 -inf 处是 -inf + inf，即 NaN。
card: huge-inputs
"""

import numpy as np


def softplus(x):
    with np.errstate(invalid="ignore"):
        return x / 2 + np.abs(x) / 2 + np.log1p(np.exp(-np.abs(x)))
