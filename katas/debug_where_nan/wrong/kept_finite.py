"""fails: infinity

en: `nan_to_num` on the result also replaces the inf that belongs there: log inf is inf.
zh: 对结果用 `nan_to_num`，本该出现的 inf 也被换掉了：log inf 就是 inf。
card: nan-containment
"""

import numpy as np


def log_relu(x):
    return np.nan_to_num(np.log(np.maximum(x, 1)), nan=np.nan)


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
