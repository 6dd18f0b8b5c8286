"""fails: values

en: The scale multiplies both branches, the positive one as well.
zh: scale 要乘两个分支，正半轴也不例外。
card: selu-self-normalising
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return np.where(x > 0, x, SCALE * ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
