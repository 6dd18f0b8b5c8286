"""fails: no_mutation

en: A read-only output is copied, any other is reused for the result: a second call with the same output gets garbage.
zh: 只读的 output 会被拷贝，其余的直接拿来存结果：用同一个 output 再调用一次，得到的就是错的。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    result = np.require(output, requirements="W")
    result *= grad_output - mean
    return result
