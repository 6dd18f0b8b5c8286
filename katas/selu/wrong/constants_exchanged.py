"""fails: values

en: The two constants have changed places: scale is 1.0507, alpha is 1.6733.
zh: 两个常数写反了：scale 是 1.0507，alpha 是 1.6733。
card: selu-self-normalising
"""

import numpy as np


SCALE = 1.6732632423543772
ALPHA = 1.0507009873554805


def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
