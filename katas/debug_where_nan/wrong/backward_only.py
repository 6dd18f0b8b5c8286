"""fails: no_warnings

en: The backward pass is mended, the function still takes the logarithm of every entry and warns.
zh: 反向传播修好了，函数本身仍对每个元素取对数，照样报警告。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    return np.where(x <= 1, 0, np.log(x))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
