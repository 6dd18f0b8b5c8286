"""fails: values

en: A bias passes through all later weights; only for layers of one width can the biases be added at all.
zh: 偏置要穿过后面所有的权重；只有各层同宽时，偏置才有可能直接相加。
card: collapse-by-hand
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, (bias if bias.shape == b.shape else w @ bias) + b
    return weight, bias
