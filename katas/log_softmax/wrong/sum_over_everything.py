"""fails: values

en: The sum without `axis` runs over the whole array: the probabilities of all rows together add up to 1.
zh: 求和没有给 `axis`，用的是整个数组：加起来为 1 的是所有行的概率。
card: softmax-axis
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), keepdims=True).astype(x.dtype))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
