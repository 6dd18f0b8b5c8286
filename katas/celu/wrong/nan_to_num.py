"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
"""

import numpy as np


def _value(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu(x, alpha=1.0):
    return np.nan_to_num(_value(x, alpha), posinf=np.inf, neginf=-np.inf)


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
