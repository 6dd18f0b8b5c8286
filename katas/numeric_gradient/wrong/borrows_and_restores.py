"""fails: read_only

en: It moves the entries of x itself and puts them back; a read-only array refuses even that.
zh: 直接移动 x 自己的元素，用完再放回去；只读数组连这样也不允许。
card: numpy-inputs-untouched
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = np.asarray(x, dtype=np.float64)
    gradient = np.empty(point.shape)
    for index in np.ndindex(x.shape):
        kept = point[index].item()
        above, below = kept + eps, kept - eps
        point[index] = above
        up = float(f(point.copy()))
        point[index] = below
        down = float(f(point.copy()))
        point[index] = kept
        gradient[index] = (up - down) / (above - below)
    return gradient.astype(x.dtype)
