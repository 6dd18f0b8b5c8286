"""fails: shape

en: It returns one long row of slopes; the gradient has the shape of x, so that x - lr * gradient works.
zh: 返回的是一长条导数；梯度应与 x 同形状，这样 x - lr * gradient 才说得通。
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
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype).ravel()
