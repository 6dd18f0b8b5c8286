"""fails: backward

en: An epsilon added to x avoids 1/0 and moves every slope: 1/(x + 1e-6) is not 1/x.
zh: 给 x 加 epsilon 避开了 1/0，却让每个斜率都偏了：1/(x + 1e-6) 不是 1/x。
card: guard-error
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / (np.maximum(x, 0) + x.dtype.type(1e-6)))
