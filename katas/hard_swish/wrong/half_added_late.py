"""fails: ulp

en: x/6 is rounded before 1/2 is added; near -3 the gate is small and that rounding error is all the larger. x + 3 is exact there.
zh: x/6 先舍入，再加 1/2；在 -3 附近门很小，那一点舍入误差就显得很大。而 x + 3 在那里没有误差。
card: left-tail-digits
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * np.clip(x / 6 + x.dtype.type(0.5), 0, 1)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
