"""fails: values

en: The biases of all earlier layers are lost.
zh: 前面各层的偏置全丢了。
card: collapse-by-hand
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, b + 0
    return weight, bias
