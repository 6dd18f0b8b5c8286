"""fails: extremes

en: x² · [x > 0] squares the negative entries too: at -1e200 that is inf, and inf times 0 is NaN.
zh: x² · [x > 0] 把负数也平方了：在 -1e200 处得到 inf，而 inf 乘 0 是 NaN。
card: huge-inputs
"""

import numpy as np


def squared_relu(x):
    return x * x * (x > 0)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
