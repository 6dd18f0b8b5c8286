"""fails: non_contiguous

en: Positions are counted as the input lies in memory, and looked up in a gradient that lies otherwise.
zh: 位置是按输入在内存中的顺序数的，查的却是布局不同的梯度。
card: numpy-memory-layout
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x.ravel(order="K")


def relu_backward(grad_output, cache):
    x = cache.reshape(grad_output.shape)
    return np.where(x > 0, grad_output, np.where(np.isnan(x), x, 0))
