"""fails: own_array

en: The value of f may be a view of the array it was given; moving that array on changes the value that was kept.
zh: f 的返回值可能是参数数组的视图；继续改动这个数组，先前存下的值也跟着变。
card: numpy-memory-layout
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    gradient = np.empty(x.shape)
    moved = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        moved[...] = x
        moved[index] += eps
        above, up = moved[index].item(), f(moved)
        moved[...] = x
        moved[index] -= eps
        below, down = moved[index].item(), f(moved)
        gradient[index] = (up - down) / (above - below)
    return gradient.astype(x.dtype)
