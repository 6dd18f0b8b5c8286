"""fails: backward

en: The sign of the quotient rule is lost: the part along y is doubled instead of taken out.
zh: 商法则的负号丢了：沿 y 方向的分量不但没去掉，反而加倍了。
card: l2-normalise-backward
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
    y = a / norm_of(a)
    grad_a = (grad_output + y * (grad_output * y).sum(axis=-1, keepdims=True)) / norm_of(a)
    return np.where(z <= 0, z.dtype.type(0), grad_a)
