"""fails: no_mutation

en: The sign is mended by turning the caller's array around: after the call x is -x.
zh: 符号是修好了，办法却是把调用者的数组取反：调用之后 x 变成了 -x。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    np.negative(x, out=x)
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, 1, decay) / (1 + decay)
