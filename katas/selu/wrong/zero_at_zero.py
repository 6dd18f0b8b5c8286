"""fails: derivative

en: At 0 the slope of the left is 1.7581, that of the right 1.0507; 0 is neither nor between them.
zh: 0 处的左斜率是 1.7581，右斜率是 1.0507；0 既不是其中之一，也不在两者之间。
card: relu-at-zero
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, 1, (x < 0) * ALPHA * np.exp(np.minimum(x, 0))).astype(x.dtype)
