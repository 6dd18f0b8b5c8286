"""fails: empty

en: The largest entry decides whether infinities are to be dealt with; an empty array has none.
zh: 用最大元素判断要不要处理无穷大；而空数组没有最大元素。
card: numpy-empty
"""

import numpy as np


def snake(x, alpha=1.0):
    v = np.where(np.isinf(x), 0, x) if np.abs(x).max() == np.inf else x
    s = np.sin(alpha * v)
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
