"""fails: values

en: The bias goes through the product of all weights so far, the first ones included, which act before it.
zh: 偏置乘上了到目前为止所有权重的积；可前几层的权重作用在它之前。
card: linear-collapse
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight = w @ weight
        bias = weight @ np.resize(bias, weight.shape[1]) + b
    return weight, bias
