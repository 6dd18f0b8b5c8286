"""fails: shape

en: A boolean mask takes the chosen entries out in one row; the others are missing.
zh: 布尔掩码把选中的元素取成一维，其余的都丢了。
card: numpy-elementwise-shape
"""

import numpy as np


def log_relu(x):
    return np.log(x[~(x <= 1)])


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
