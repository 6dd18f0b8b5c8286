"""fails: step

en: The step grows with abs(x). That can be sensible, but it is not the step that was asked for.
zh: 步长随 abs(x) 增大。这样做有时合理，但不是题目要求的步长。
card: function-contract
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps * max(1.0, abs(point[index]))
        below[index] -= eps * max(1.0, abs(point[index]))
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
