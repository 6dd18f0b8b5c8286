"""fails: own_array

en: f gets one and the same array again and again; an f that works in place leaves its own numbers there.
zh: 每次都把同一个数组交给 f；f 若就地计算，里面留下的就是它自己的数了。
card: numpy-inputs-untouched
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        kept = point[index].item()
        above, below = kept + eps, kept - eps
        point[index] = above
        up = float(f(point))
        point[index] = below
        down = float(f(point))
        point[index] = kept
        gradient[index] = (up - down) / (above - below)
    return gradient.astype(x.dtype)
