"""fails: values

en: Four digits of the constants are enough for a slide, not for float64.
zh: 常数只写四位小数，幻灯片上够用，float64 不够。
card: selu-self-normalising
"""

import numpy as np


SCALE = 1.0507
ALPHA = 1.6733


def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
