"""fails: no_warnings

en: The logarithm is still taken of every entry, and warns; `np.where` chooses only afterwards.
zh: 仍然对每个元素取对数，所以报警告；`np.where` 是算完之后才挑选的。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    return np.where(x <= 1, 0, np.log(x))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
