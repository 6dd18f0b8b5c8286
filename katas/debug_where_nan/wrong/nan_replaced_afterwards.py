"""fails: no_warnings

en: NaN is made and then replaced by 0: the warning stays, and so does the cause.
zh: 先产生 NaN 再换成 0：警告还在，原因也还在。
card: nan-containment
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    slope = np.where(x == 0, 0, 1 / x)
    return np.where(np.isnan(x), x, np.nan_to_num(grad_output * slope * (x > 1)))
