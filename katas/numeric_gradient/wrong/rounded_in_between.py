"""fails: values

en: The moved point is put back into x's dtype before f sees it: in float32 it is then another step than eps.
zh: 移动后的点在交给 f 之前又转回 x 的 dtype：在 float32 下，实际的步长已不是 eps。
card: numpy-result-dtype
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above.astype(x.dtype))) - float(f(below.astype(x.dtype)))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
