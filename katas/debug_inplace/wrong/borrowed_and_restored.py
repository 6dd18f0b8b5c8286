"""fails: read_only

en: What was overwritten is put back at the end: a read-only array refuses, and others may look meanwhile.
zh: 改写后再恢复原样：只读数组会直接报错，其他代码也可能在这期间读到错误的值。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    before = grad_output.copy()
    grad_output[x <= 0] = 0
    grad_output[np.isnan(x)] = np.nan
    grad_x = grad_output.copy()
    grad_output[...] = before
    return grad_x
