"""fails: no_mutation

en: `np.require(grad, requirements="W")` copies a read-only array only; every other caller finds zeros in the gradient.
zh: `np.require(grad, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的梯度被写进了 0。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    grad = np.require(grad_output, requirements="W")
    np.copyto(grad, 0, where=cache <= 0)
    np.copyto(grad, cache, where=np.isnan(cache))
    return grad
