"""fails: shape

en: It returns the output alone, and the backward pass has nothing to work from.
zh: 只返回了输出，反向传播就无从算起。
card: function-contract
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0)


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
