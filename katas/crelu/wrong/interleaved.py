"""fails: values

en: The two parts of each entry stand next to each other instead of in two halves.
zh: 每个元素的两部分挨在了一起，而不是分成前后两半。
card: numpy-elementwise-shape
"""

import numpy as np


def crelu(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    pairs = np.stack([np.maximum(rows, 0), np.maximum(-rows, 0)], axis=-1)
    return np.moveaxis(pairs.reshape(*rows.shape[:-1], 2 * rows.shape[-1]), -1, axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
