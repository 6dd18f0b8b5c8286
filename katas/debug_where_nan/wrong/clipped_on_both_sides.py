"""fails: extremes

en: The bound from below is needed, the one from above is not: from 1e15 on the logarithm stays at 34.5.
zh: 下界是需要的，上界则多余：从 1e15 起，对数一直停在 34.5。
card: guard-error
"""

import numpy as np


def log_relu(x):
    return np.log(np.clip(x, 1, 1e15))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
