"""fails: shape

en: The cache is flat and so is the gradient; it has to have the shape of the input.
zh: 缓存被展平了，梯度也就成了一维；它应当与输入同形。
card: numpy-elementwise-shape
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x.ravel()


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output.ravel(), np.where(np.isnan(cache), cache, 0))
