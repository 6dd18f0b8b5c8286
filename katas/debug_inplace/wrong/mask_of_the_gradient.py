"""fails: values

en: The copy got the wrong mask: where the gradient is negative, not where the input is.
zh: 拷贝是做了，掩码却错了：清零的是梯度为负的位置，而不是输入为负的位置。
card: relu-slope-sign
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = grad_output.copy()
    grad_x[grad_output <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
