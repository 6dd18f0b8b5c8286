"""fails: non_contiguous

en: `astype` keeps a Fortran layout, there `reshape(-1)` is a second copy, and moving its entries moves nothing that f sees.
zh: `astype` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，改它的元素，f 根本看不到。
card: numpy-memory-layout
"""

import numpy as np


def _central_differences(f, point, eps):
    slopes = np.empty(point.size)
    for i in range(point.size):
        above, below = point.copy(order="K"), point.copy(order="K")
        above.reshape(-1)[i] += eps
        below.reshape(-1)[i] -= eps
        slopes[i] = (f(above) - f(below)) / (2 * eps)
    return slopes


def gradient_check(f, grad, x, eps=1e-5):
    point = x.astype(np.float64)
    a = np.ravel(grad(point.copy()))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
