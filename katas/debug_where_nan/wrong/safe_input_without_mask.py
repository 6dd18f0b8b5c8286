"""fails: backward

en: The input is made safe and the choice is gone: where x <= 1 the slope is 1/1 = 1, not 0.
zh: 输入换成了安全值，选择却丢了：x <= 1 处斜率成了 1/1 = 1，而不是 0。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    return grad_output / np.maximum(x, 1)
