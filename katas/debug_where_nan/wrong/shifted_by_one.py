"""fails: values

en: log(1 + max(x - 1, 0)) was meant; with log1p of max(x, 0) every input from 0 on is taken for 1 more.
zh: 本意是 log(1 + max(x - 1, 0))；写成 log1p(max(x, 0))，从 0 起的每个输入都被当成大 1 的数。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    return np.log1p(np.maximum(x, 0))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
