"""fails: infinity

en: What the shift rounds away is put back, a good idea; but for an entry of -inf that remainder is -inf - (-inf), NaN.
zh: 把减最大值时舍入掉的部分补回来，想法很好；但元素为 -inf 时，余量是 -inf - (-inf)，即 NaN。
card: relu-nan-traps
"""

import numpy as np


def softmax(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    d = x - top
    with np.errstate(invalid="ignore"):
        e = np.exp(d + (x - (d + top)))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
