"""fails: no_mutation

en: A read-only gradient is copied, any other is used for the result: the caller's gradient is gone.
zh: 只读的梯度会被拷贝，其余的直接拿来存结果：调用者的梯度被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    total = np.sum(grad_output, axis=axis, keepdims=True)
    result = np.require(grad_output, requirements="W")
    result -= np.exp(output) * total
    return result
