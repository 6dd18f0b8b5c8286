"""fails: values

en: With alpha = 1 and no scale this is ELU.
zh: alpha = 1、没有 scale，这就是 ELU。
card: elu-alpha
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
