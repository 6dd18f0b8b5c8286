"""fails: read_only

en: It moves the entries of x itself and puts them back; a read-only array refuses even that.
zh: 直接移动 x 自己的元素，用完再放回去；只读数组连这样也不允许。
card: numpy-inputs-untouched
"""

import numpy as np


def gradient_check(f, grad, x, eps=1e-5):
    point = np.asarray(x, dtype=np.float64)
    a = np.ravel(grad(point.copy()))
    slopes = np.empty(point.shape)
    for index in np.ndindex(point.shape):
        kept = point[index].item()
        point[index] = kept + eps
        up = f(point.copy())
        point[index] = kept - eps
        down = f(point.copy())
        point[index] = kept
        slopes[index] = (up - down) / (2 * eps)
    n = np.ravel(slopes)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
