"""fails: no_mutation

en: x + eps - 2·eps + eps is rounded three times: the caller's x comes back with other last digits.
zh: x + eps - 2·eps + eps 舍入了三次：调用者的 x 拿回来时末位已经变了。
card: numpy-inputs-untouched
"""

import numpy as np


def gradient_check(f, grad, x, eps=1e-5):
    point = np.require(x, np.float64, "W")
    a = np.ravel(grad(point.copy()))
    slopes = np.empty(point.shape)
    for index in np.ndindex(point.shape):
        point[index] += eps
        up = f(point.copy())
        point[index] -= 2 * eps
        down = f(point.copy())
        point[index] += eps
        slopes[index] = (up - down) / (2 * eps)
    n = np.ravel(slopes)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
