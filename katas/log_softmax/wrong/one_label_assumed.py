"""fails: backward

en: g + s holds only where the gradients of a row add up to -1, as for one label; here any gradient may arrive.
zh: 只有一行梯度之和为 -1（例如只有一个标签）时，g + s 才成立；而这里传来的可以是任意梯度。
card: prediction-minus-target
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output + np.exp(output)
