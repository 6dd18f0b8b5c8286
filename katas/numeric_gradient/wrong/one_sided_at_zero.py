"""fails: values

en: It skips a step that crosses 0 "because of the kink": the central difference at a kink is the mean of both slopes.
zh: 一旦跨过 0 就改用单侧差分，想避开不可导点；而中心差分在那里应当是两侧斜率的平均。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= 0.0 if abs(point[index]) < eps else eps
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
