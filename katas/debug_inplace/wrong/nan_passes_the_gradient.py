"""fails: nan

en: The line for NaN got lost with the mend: NaN <= 0 is false, and the gradient passes as if x were positive.
zh: 修的时候丢了处理 NaN 的那一行：NaN <= 0 为假，梯度就像 x 为正那样通过了。
card: relu-nan-traps
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = grad_output.copy()
    grad_x[x <= 0] = 0
    return grad_x
