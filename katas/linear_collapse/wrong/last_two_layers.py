"""fails: values

en: Only the last two layers are multiplied: the product has to go on with what was reached.
zh: 只乘了最后两层：每一步都要接着已有的乘积往下乘。
card: linear-collapse
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ np.resize(weights[0], (w.shape[1], weights[0].shape[1])), w @ bias + b
    return weight, bias
