"""fails: shape

en: It moves all entries together: that is one number, the sum of all partial derivatives.
zh: 所有元素一起移动：得到的只是一个数，即各偏导数之和。
card: numpy-elementwise-shape
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    slope = (float(f(point + eps)) - float(f(point - eps))) / (2 * eps)
    return np.array(slope, dtype=x.dtype)
