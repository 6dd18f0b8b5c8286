"""fails: no_mutation

en: `np.split` returns views: where the array is writeable, negating the second half negates it in grad_output.
zh: `np.split` 返回的是视图：数组可写时，对后一半取负就改写了 grad_output。
card: numpy-inputs-untouched
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(np.require(grad_output, requirements="W"), 2, axis=axis)
    np.negative(second, out=second)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, second, np.where(np.isnan(x), x, zero)))
