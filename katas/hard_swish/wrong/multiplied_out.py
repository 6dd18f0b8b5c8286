"""fails: ulp

en: x² + 3x subtracts two numbers near 9 when x is near -3; in the form x·(x + 3) the sum is exact there.
zh: x 在 -3 附近时，x² + 3x 是两个接近 9 的数相减；写成 x·(x + 3)，那里的加法没有误差。
card: left-tail-digits
"""

import numpy as np


def hard_swish(x):
    z = np.clip(x, -3, 3)
    return np.where(z < 3, (z * z + 3 * z) / 6, x)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
