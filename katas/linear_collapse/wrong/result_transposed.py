"""fails: shape

en: The weight comes back as (in, out); a layer has (out, in).
zh: 返回的 weight 形状是 (in, out)；应是 (out, in)。
card: mlp-shapes
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ bias + b
    return weight.T, bias
