"""fails: values

en: It puts a ReLU between the layers' biases: the task is the stack without activations.
zh: 在各层的偏置之间加了 ReLU：题目问的是没有激活函数的网络。
card: why-nonlinearity
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ np.maximum(bias, 0) + b
    return weight, bias
