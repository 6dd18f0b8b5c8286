"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds exponentials in place of the logits.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 logits 被换成了指数值。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.require(x, requirements="W")
    e -= np.max(e, axis=axis, keepdims=True, initial=-np.inf)
    np.exp(e, out=e)
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
