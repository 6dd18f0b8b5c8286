"""fails: no_mutation

en: The input is made safe where it stands: after the call the caller finds 1 in place of every smaller number.
zh: 直接在原数组上把输入改成安全值：调用之后，小于 1 的数全成了 1。
card: numpy-inputs-untouched
"""

import numpy as np


def log_relu(x):
    x[x < 1] = 1
    return np.log(x)


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
