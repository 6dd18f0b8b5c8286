"""fails: shape

en: The bias of the whole belongs to the answer as well.
zh: 整体的偏置也是答案的一部分。
card: function-contract
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ bias + b
    return weight
