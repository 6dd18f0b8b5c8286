"""fails: shape

en: A boolean mask returns the chosen entries in one row; the zeros between them are missing.
zh: 布尔掩码只取出选中的元素并排成一维，中间的 0 都丢了。
card: numpy-elementwise-shape
"""

import numpy as np


def relu_backward(grad_output, x):
    return grad_output[~(x <= 0)]
