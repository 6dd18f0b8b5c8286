"""fails: speed

en: Python visits every entry; numpy takes the whole array in machine code.
zh: 用 Python 逐个访问元素；整个数组应交给 numpy 在机器码里处理。
card: python-loop-cost
"""

import numpy as np


def crelu(x, axis=-1):
    parts = np.empty((2, *x.shape), x.dtype)
    for index in np.ndindex(x.shape):
        v = float(x[index])
        parts[(0, *index)] = v if v != v else max(v, 0.0)
        parts[(1, *index)] = v if v != v else max(-v, 0.0)
    return np.concatenate(list(parts), axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
