"""fails: derivative

en: The scale is a factor of the function, so it is one of the derivative too: 1.0507 on the right, not 1.
zh: scale 是函数的因子，也就是导数的因子：右侧是 1.0507，不是 1。
card: elu-derivative
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
