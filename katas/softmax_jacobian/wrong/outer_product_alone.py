"""fails: values

en: diag(s) is missing: all entries are negative, and the rows do not add up to 0.
zh: 漏了 diag(s)：所有元素都是负的，每一行之和不为 0。
card: softmax-jacobian
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    return j
