"""fails: shape

en: A comprehension over `.flat` gives a 1-d array, whatever shape came in.
zh: 遍历 `.flat` 的列表推导总是返回一维数组，原来的形状丢了。
card: numpy-elementwise-shape
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _value(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu(x):
    return np.array([_value(v) for v in x.flat], dtype=x.dtype)


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
