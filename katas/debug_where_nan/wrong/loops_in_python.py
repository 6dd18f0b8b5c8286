"""fails: speed

en: A Python loop visits every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个处理元素；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def log_relu(x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = 0 if x[index] <= 1 else np.log(x[index])
    return out


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
