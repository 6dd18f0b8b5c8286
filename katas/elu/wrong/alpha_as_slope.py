"""fails: values

en: alpha is the depth of the plateau, not the slope of a straight line: alpha * x is Leaky ReLU.
zh: alpha 是平台的深度，不是直线的斜率：alpha * x 就成了 Leaky ReLU。
card: elu-alpha
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * x)


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(alpha), x))
