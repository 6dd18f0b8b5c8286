"""fails: values

en: exp(x - max) alone are weights, not probabilities: the division by their sum is missing.
zh: exp(x - max) 只是权重，还不是概率：漏了除以它们的和。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    return np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
