"""fails: shape

en: The two halves are not brought together: each entry of x fed two outputs and gets one gradient.
zh: 两半没有合并：x 的每个元素对应两个输出，但只收到一个梯度。
card: dense-backward
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    return grad_output * (crelu(x, axis) > 0)
