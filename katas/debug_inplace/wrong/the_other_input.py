"""fails: no_mutation

en: The gradient is spared and the mask is now written into x, which the next backward pass still needs.
zh: 梯度不动了，掩码却写进了 x，而别处的反向传播还要用 x。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    np.heaviside(x, 0, out=x)
    return np.where(x == 0, x, grad_output * x)
