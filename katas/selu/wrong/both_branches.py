"""fails: no_warnings

en: `np.where` computes both branches: the exponential overflows for the positive entries nobody asked it for.
zh: `np.where` 会把两个分支都算一遍：正数本不需要指数，却在那里溢出。
card: elu-where-nan
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(x))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
