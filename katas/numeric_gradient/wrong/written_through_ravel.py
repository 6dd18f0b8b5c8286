"""fails: non_contiguous

en: `astype` keeps a Fortran layout, there `reshape(-1)` is a second copy, and moving its entries moves nothing that f sees.
zh: `astype` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，改它的元素，f 根本看不到。
card: numpy-memory-layout
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    gradient = np.empty(x.size)
    for i in range(x.size):
        above, below = x.astype(np.float64), x.astype(np.float64)
        high, low = above.reshape(-1), below.reshape(-1)
        high[i] += eps
        low[i] -= eps
        distance = high[i] - low[i]
        gradient[i] = (float(f(above)) - float(f(below))) / distance
    return gradient.reshape(x.shape).astype(x.dtype)
