"""fails: no_mutation

en: `np.require(…, requirements="W")` copies a read-only array only; otherwise grad_output itself is scaled.
zh: `np.require(…, requirements="W")` 只在数组只读时才拷贝；其余情况下，被缩放的是 grad_output 本身。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    grad_a = np.require(grad_output, requirements="W")
    grad_a *= sigmoid(b)
    return np.concatenate([grad_a, grad_a * a * sigmoid(-b)], axis=axis)
