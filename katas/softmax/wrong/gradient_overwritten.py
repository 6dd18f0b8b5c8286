"""fails: read_only

en: It writes the result over grad_output, which belongs to the layer above and may still be needed there.
zh: 把结果写回了 grad_output；它属于上一层，那里可能还要用。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    grad_output -= np.sum(grad_output * output, axis=axis, keepdims=True)
    grad_output *= output
    return grad_output
