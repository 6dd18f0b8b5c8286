"""fails: nan

en: `np.nan_to_num` around the gradient hides the sample that has gone wrong instead of showing it.
zh: 给梯度套上 `np.nan_to_num`，出问题的样本就被掩盖了，而不是暴露出来。
card: nan-containment
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return np.nan_to_num(output * (grad_output - mean))
