"""fails: read_only

en: `b += …` writes into the caller's bias, and a read-only array refuses.
zh: `b += …` 改掉了调用者的偏置，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        b += w @ bias
        weight, bias = w @ weight, b
    return weight, bias
