"""fails: no_warnings

en: out / x is 1 or 0 except at 0, where 0 / 0 warns before `np.where` replaces it.
zh: out / x 是 1 或 0，唯独在 0 处是 0 / 0：`np.where` 还没来得及替换，警告就已经出来了。
card: elu-where-nan
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    slope = np.maximum(cache, 0) / cache
    return np.where(cache == 0, 0, np.where(np.isinf(cache), np.where(cache > 0, grad_output, 0), grad_output * slope)).astype(cache.dtype)
