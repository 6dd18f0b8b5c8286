"""fails: zero_rows

en: A row without a positive entry has the norm 0: the formula divides 0 by 0, and NaN times a mask stays NaN.
zh: 没有正数的行范数为 0：公式里 0 除以 0，NaN 乘掩码仍是 NaN。
card: elu-where-nan
"""

import numpy as np


def norm_of(a):
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    return np.where(norm == 0, 1, norm)


def forward(z):
    a = np.maximum(z, 0)
    return a / norm_of(a)


def backward(grad_output, z):
    a = np.maximum(z, 0)
    norm = np.sqrt((a * a).sum(axis=-1, keepdims=True))
    with np.errstate(all="ignore"):
        y = a / norm
        return (grad_output - y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm * (1 - (z <= 0))
