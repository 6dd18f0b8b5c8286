"""fails: backward

en: The normalisation is mended and the slope of ReLU is lost: entries that were cut off get a gradient too.
zh: 归一化修好了，ReLU 的导数却丢了：被截为 0 的元素也得到了梯度。
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
    dot = (grad_output * y).sum(axis=-1, keepdims=True)
    return np.where(a.any(axis=-1, keepdims=True), (grad_output - y * dot) / norm_of(a), z.dtype.type(0))
