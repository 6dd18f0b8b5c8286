"""fails: infinity

en: The sine of inf is NaN, and takes the sum with it; but the added term is bounded, so the limit is inf.
zh: inf 的正弦是 NaN，和也跟着成了 NaN；但加上的项有界，所以极限就是 inf。
card: huge-inputs
"""

import numpy as np


def snake(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        s = np.sin(alpha * x)
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
