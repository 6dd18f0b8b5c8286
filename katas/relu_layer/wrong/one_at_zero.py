"""fails: backward

en: `x >= 0` lets the gradient pass at 0; PyTorch returns 0 there, and padded zeros are common.
zh: `x >= 0` 让 0 处的梯度通过；PyTorch 在那里返回 0，而填充的 0 很常见。
card: relu-at-zero
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache >= 0, grad_output, np.where(np.isnan(cache), cache, 0))
