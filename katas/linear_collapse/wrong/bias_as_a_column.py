"""fails: shape

en: The bias is a vector of shape (out,), not a column.
zh: 偏置是形状为 (out,) 的向量，不是列矩阵。
card: mlp-shapes
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ bias + b
    return weight, bias[:, None]
