"""fails: shape

en: The layer that acts last stands on the left: W2 @ W1, not W1 @ W2.
zh: 最后作用的那一层写在最左边：是 W2 @ W1，不是 W1 @ W2。
card: linear-collapse
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].copy(), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = weight @ w, w @ bias + b
    return weight, bias
