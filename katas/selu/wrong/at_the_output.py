"""fails: derivative

en: The exponential gets the output where it wants the input.
zh: 指数里要代入的是输入，这里代了输出。
card: slope-of-the-wrong-argument
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    y = selu(x)
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(y, 0)))
