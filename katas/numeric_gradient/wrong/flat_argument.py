"""fails: shape

en: f gets the entries in one row; a function that uses rows or columns breaks or computes something else.
zh: f 拿到的是拉平成一行的元素；用到行或列的函数会出错，或者算出别的东西。
card: numpy-elementwise-shape
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above.ravel())) - float(f(below.ravel()))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
