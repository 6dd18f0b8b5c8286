"""fails: no_mutation

en: Only a read-only array is copied; those that may be written to are exactly those that are.
zh: 只在数组只读时才拷贝；能写的数组偏偏都被写了。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = grad_output if grad_output.flags.writeable else grad_output.copy()
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
