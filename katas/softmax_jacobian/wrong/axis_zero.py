"""fails: values

en: softmax is taken along the first axis; the rows lie along the last.
zh: softmax 沿第一个轴做了；每一行应沿最后一个轴。
card: softmax-axis
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=0, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=0, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
