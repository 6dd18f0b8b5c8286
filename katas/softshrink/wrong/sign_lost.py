"""fails: values

en: The magnitude is shrunk, but the sign is never put back: negative numbers come out positive.
zh: 只缩小了绝对值，没有把符号放回去：负数变成了正数。
card: relu-definition
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.maximum(np.abs(x) - lambd, 0)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
