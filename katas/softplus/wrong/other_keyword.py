"""fails: shape

en: The signature says `beta`; a caller who passes `beta=0.5` gets a TypeError.
zh: 签名里的名字是 `beta`；按 `beta=0.5` 调用会得到 TypeError。
card: function-contract
"""

import numpy as np


def softplus(x, b=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(b * x))) / b


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
