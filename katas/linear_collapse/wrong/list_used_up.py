"""fails: no_mutation

en: `pop` takes the first layer out of the caller's list: the network has lost it.
zh: `pop` 把第一层从调用者的列表里拿走了：网络就少了一层。
card: numpy-inputs-untouched
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights.pop(0).copy(), biases.pop(0).copy()
    for w, b in zip(weights, biases, strict=True):
        weight, bias = w @ weight, w @ bias + b
    return weight, bias
