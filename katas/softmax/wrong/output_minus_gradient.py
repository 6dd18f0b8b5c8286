"""fails: backward

en: s - y is the gradient of softmax and cross-entropy together, with a one-hot y; here any gradient may arrive.
zh: s - y 是 softmax 与交叉熵合在一起的梯度，y 为独热向量；而这里传来的可以是任意梯度。
card: prediction-minus-target
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    return output - grad_output
