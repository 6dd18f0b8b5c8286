"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; reshaped in C order they stand elsewhere.
zh: `ravel(order="K")` 按内存顺序列出元素；再按 C 顺序变形，元素就换了位置。
card: numpy-memory-layout
"""

import numpy as np


def collapse(weights, biases):
    weight, bias = weights[0].ravel(order="K").reshape(weights[0].shape), biases[0].copy()
    for w, b in zip(weights[1:], biases[1:], strict=True):
        weight, bias = w @ weight, w @ bias + b
    return weight, bias
