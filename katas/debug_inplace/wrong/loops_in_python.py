"""fails: speed

en: A Python loop visits every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个处理元素；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = grad_output.copy()
    for index in np.ndindex(x.shape):
        if not x[index] > 0:
            grad_x[index] = 0 if x[index] <= 0 else x[index]
    return grad_x
