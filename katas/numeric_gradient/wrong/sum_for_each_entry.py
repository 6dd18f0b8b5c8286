"""fails: values

en: It moves all entries together and writes the sum of all partial derivatives into every place.
zh: 所有元素一起移动，再把各偏导数之和填进每个位置。
card: slope-of-the-wrong-argument
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    slope = (float(f(point + eps)) - float(f(point - eps))) / (2 * eps)
    return np.full_like(x, slope)
