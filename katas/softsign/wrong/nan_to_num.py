"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _value(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign(x):
    return np.nan_to_num(_value(x), posinf=np.inf, neginf=-np.inf)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
