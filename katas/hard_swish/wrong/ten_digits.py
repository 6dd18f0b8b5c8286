"""fails: accuracy

en: 0.1666666667 is 1/6 with ten digits; a float64 holds sixteen. Divide by 6.
zh: 0.1666666667 只有十位数字，而 float64 有十六位。直接除以 6。
card: guard-error
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * np.clip(x + 3, 0, 6) * x.dtype.type(0.1666666667)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
