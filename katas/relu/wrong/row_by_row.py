"""fails: zero_d

en: It walks over the first axis; a 0-d array has none.
zh: 代码沿第一个轴遍历，而 0 维数组没有轴。
card: numpy-zero-d
"""

import numpy as np


def relu(x):
    out = np.empty_like(x)
    for i in range(len(x)):
        out[i] = np.maximum(x[i], 0)
    return out


def relu_derivative(x):
    out = np.empty_like(x)
    for i in range(len(x)):
        out[i] = np.heaviside(x[i], 0)
    return out
