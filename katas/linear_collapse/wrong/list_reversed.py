"""fails: no_mutation

en: `reverse` turns the caller's list around in place.
zh: `reverse` 把调用者的列表原地倒了过来。
card: numpy-inputs-untouched
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ bias + b
    weights.reverse()
    return weight, bias
