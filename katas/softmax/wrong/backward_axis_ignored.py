"""fails: backward

en: The backward pass has to add up along the axis of the forward pass, not always along the last.
zh: 反向传播求和的轴必须与前向一致，不能总是最后一个轴。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    return output * (grad_output - np.sum(grad_output * output, axis=-1, keepdims=True))
