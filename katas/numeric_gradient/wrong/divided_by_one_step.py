"""fails: values

en: The two points lie 2·eps apart, the division is by one eps only: every slope comes out twice as large.
zh: 两点相距 2·eps，却只除以一个 eps：所有导数都大了一倍。
card: slope-of-the-wrong-argument
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above)) - float(f(below))) / eps
    return gradient.astype(x.dtype)
