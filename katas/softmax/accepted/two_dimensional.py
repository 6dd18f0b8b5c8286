"""Flattened to a matrix of rows, a matrix product for the dot products, powers of 2 for those of e."""

import functools

import numpy as np

LOG2E = 1 / np.log(2)


def over_rows(f):
    @functools.wraps(f)
    def wrapped(*arrays, axis=-1):
        shape = arrays[0].shape
        moved = [np.swapaxes(a, axis, -1) for a in arrays]
        if arrays[0].size == 0:
            return np.empty(shape, dtype=arrays[0].dtype)
        tables = [m.reshape(-1, shape[axis]) for m in moved]
        out = f(*tables)
        return np.swapaxes(out.reshape(moved[0].shape), axis, -1)

    return wrapped


@over_rows
def softmax(x):
    shifted = x - x.max(axis=1)[:, None]
    weights = np.exp2(shifted * x.dtype.type(LOG2E))
    return weights / (weights @ np.ones((x.shape[1], 1), dtype=x.dtype))


@over_rows
def softmax_backward(g, s):
    dots = np.matmul(g[:, None, :], s[:, :, None])[:, 0]
    return (g - dots) * s
