"""fails: values

en: α·e^x - 1 is not α·(e^x - 1): at 0 it is α - 1 instead of 0.
zh: α·e^x - 1 不等于 α·(e^x - 1)：在 0 处是 α - 1，而不是 0。
card: elu-alpha
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.exp(np.minimum(x, 0)) - 1)


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
