"""fails: values

en: The maximum is taken along the first axis and the sum along `axis`: entries of one row are shifted by different numbers.
zh: 最大值沿第一个轴取，求和却沿 `axis`：同一行的元素减去了不同的数。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=0, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
