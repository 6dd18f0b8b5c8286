"""fails: infinity

en: derivative * x is relu(x) for finite x; at -inf it is 0 * -inf, which is NaN.
zh: “导数乘 x”对有限的 x 等于 relu(x)；在 -inf 处却是 0 乘 -inf，即 NaN。
card: relu-nan-traps
"""

import numpy as np


def relu(x):
    return relu_derivative(x) * x


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
