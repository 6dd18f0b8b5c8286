"""fails: no_warnings

en: `np.where` computes the unshifted variant for all rows before it chooses: the values are right, the overflow still warns.
zh: `np.where` 会先对所有行算一遍没有平移的写法再选：数值是对的，溢出的警告照样出现。
card: elu-where-nan
"""

import numpy as np


def softmax(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.where(np.abs(top) < 50, np.exp(x), np.exp(x - top))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
