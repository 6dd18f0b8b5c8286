"""fails: accuracy

en: 1 - s has lost its digits where s is close to 1: at 40 the diagonal is 0 instead of 4e-18.
zh: s 接近 1 时 1 - s 会损失有效数字：到 40 时对角线是 0，而不是 4e-18。
card: sigmoid-tail-cancellation
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    return s[..., :, None] * (np.eye(x.shape[-1], dtype=x.dtype) - s[..., None, :])
