"""fails: backward

en: argmax counts within its group, but is used as a place in the whole row: all gradients land in the first group.
zh: argmax 给出的是组内的位置，却被当成整行的位置：所有梯度都落进了第一组。
card: numpy-elementwise-shape
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return groups_of(x, pieces).max(axis=-1)


def maxout_backward(grad_output, x, pieces):
    place = groups_of(x, pieces).argmax(axis=-1)
    grad = np.zeros_like(x)
    for group in range(place.shape[-1]):
        np.put_along_axis(grad, place[..., group : group + 1], grad_output[..., group : group + 1], axis=-1)
    return grad
