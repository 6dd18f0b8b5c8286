"""fails: extremes

en: x - logsumexp(x) rounds the logarithm to the size of the logits: at 1e6 that costs six digits, at 1e15 all of them.
zh: x - logsumexp(x) 会把对数舍入到 logits 的量级：在 1e6 处损失六位有效数字，在 1e15 处一位不剩。
card: softmax-shift
"""

import numpy as np


def log_softmax(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return x - (top + np.log(np.sum(np.exp(x - top), axis=axis, keepdims=True)))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
