"""fails: shape

en: Plain broadcasting aligns `weight` with the last axis; from three axes on the channels are not there.
zh: 直接广播会把 `weight` 对齐到最后一个轴；从三个轴起，通道就不在那里了。
card: channel-slopes
"""

import numpy as np


def prelu(x, weight):
    return np.where(x > 0, x, weight * x)


def prelu_backward(grad_output, x, weight):
    slope = np.where(x > 0, x.dtype.type(1), np.where(x <= 0, weight, x))
    axes = tuple(range(x.ndim - 1)) if weight.size > 1 else None
    return grad_output * slope, (grad_output * np.minimum(x, 0)).sum(axis=axes).reshape(weight.shape)
