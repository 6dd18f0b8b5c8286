"""fails: cache

en: It keeps the mask in the module: the next layer's forward pass overwrites it before this one's backward pass.
zh: 掩码存在模块的全局变量里：还没轮到这一层反向传播，就被下一层的前向传播覆盖了。
card: two-layer-by-hand
"""

import numpy as np

_latest = {}


def relu_forward(x):
    _latest["x"] = x
    return np.maximum(x, 0), None


def relu_backward(grad_output, cache):
    x = _latest["x"]
    if x.shape != grad_output.shape:
        x = np.resize(x, grad_output.shape)
    return np.where(x > 0, grad_output, np.where(np.isnan(x), x, 0)).astype(grad_output.dtype)
