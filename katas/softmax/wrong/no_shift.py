"""fails: extremes

en: exp(1000) is inf, and inf/inf is NaN; at -1000 all exponentials are 0, and 0/0 is NaN too.
zh: exp(1000) 是 inf，inf/inf 得 NaN；到 -1000 所有指数都是 0，0/0 也是 NaN。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x)
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
