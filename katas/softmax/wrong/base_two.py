"""fails: values

en: 2 to the power x is cheaper in hardware, but it is the softmax at another temperature unless x is divided by log 2 first.
zh: 2 的 x 次幂在硬件上更便宜，但不先把 x 除以 log 2，算的就是另一个温度下的 softmax。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp2(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
