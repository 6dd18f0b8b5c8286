"""fails: derivative

en: On the left the slope is scale·α·e^x; this is the value, with the -1 still in it.
zh: 左侧的斜率是 scale·α·e^x；这里写的是函数值，-1 还留着。
card: elu-derivative
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.expm1(np.minimum(x, 0)))
