"""fails: values

en: Without the scale this is ELU with an alpha: the variance shrinks from layer to layer.
zh: 漏了 scale，这只是带 alpha 的 ELU：方差会逐层变小。
card: selu-self-normalising
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
