"""fails: extremes

en: exp(x - logsumexp(x)) rounds the logarithm to the size of the logits: at 1e6 that costs six digits, at 1e15 all of them.
zh: exp(x - logsumexp(x)) 会把对数舍入到 logits 的量级：在 1e6 处损失六位有效数字，在 1e15 处一位不剩。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if x.size == 0:
        return x.copy()
    log_sum = top + np.log(np.sum(np.exp(x - top), axis=axis, keepdims=True))
    return np.exp(x - log_sum)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
