"""fails: no_mutation

en: x + eps - 2·eps + eps is rounded three times: the caller's x comes back with other last digits.
zh: x + eps - 2·eps + eps 舍入了三次：调用者的 x 拿回来时末位已经变了。
card: numpy-inputs-untouched
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = np.require(x, np.float64, "W")
    gradient = np.empty(point.shape)
    for index in np.ndindex(x.shape):
        point[index] += eps
        above, up = point[index].item(), float(f(point.copy()))
        point[index] -= 2 * eps
        below, down = point[index].item(), float(f(point.copy()))
        point[index] += eps
        gradient[index] = (up - down) / (above - below)
    return gradient.astype(x.dtype)
