"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; reshaped in C order they stand elsewhere.
zh: `ravel(order="K")` 按内存顺序列出元素；再按 C 顺序变形，元素就换了位置。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(x):
    flat = x.ravel(order="K")
    return np.exp(-np.logaddexp(0, -flat)).reshape(x.shape)


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
