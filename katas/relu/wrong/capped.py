"""fails: values

en: The cap at 6 makes it ReLU6; ReLU has no upper bound.
zh: 在 6 处截断就成了 ReLU6；ReLU 没有上界。
card: relu-definition
"""

import numpy as np


def relu(x):
    return np.clip(x, 0, 6)


def relu_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
