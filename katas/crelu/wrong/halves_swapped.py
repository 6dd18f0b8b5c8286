"""fails: values

en: relu(-x) stands first; the order is relu(x), then relu(-x).
zh: 把 relu(-x) 放在了前面；顺序应是先 relu(x)，后 relu(-x)。
card: function-contract
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(-x, 0), np.maximum(x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
