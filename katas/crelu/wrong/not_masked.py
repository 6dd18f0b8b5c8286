"""fails: backward

en: first - second at every entry: each half passes its gradient only where it is active.
zh: 每个元素都取了 first - second：每一半只在自己激活的位置上回传梯度。
card: relu-slope-sign
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    return np.where(np.isnan(x), x, np.where(x == 0, x.dtype.type(0), first - second))
