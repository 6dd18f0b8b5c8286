"""fails: values

en: The default of `axis` is -1, the last one; with 0 a batch is normalised across its samples.
zh: `axis` 的默认值是 -1，即最后一个轴；取 0 就成了在批次的样本之间归一化。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=0):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
