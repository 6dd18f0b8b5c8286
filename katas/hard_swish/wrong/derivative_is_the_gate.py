"""fails: derivative

en: The product rule has a second term, x times the slope of the gate; the gate alone is the first.
zh: 乘积法则还有第二项：x 乘门的导数；门只是第一项。
card: swish-derivative
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    return np.clip(x + 3, 0, 6) / 6
