"""fails: values

en: A slope of 0.01 on the negative side is Leaky ReLU, another function.
zh: 负半轴带 0.01 的斜率，那是 Leaky ReLU，不是 ReLU。
card: relu-definition
"""

import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.01 * x)


def relu_derivative(x):
    return np.where(np.isnan(x), x, (x > 0).astype(x.dtype))
