"""fails: accuracy

en: s·(1 - s) and 1 - t² have no digit left in the tails: the gradient through a saturated unit is tiny, not 0.
zh: s·(1 - s) 和 1 - t² 在尾部一位有效数字也不剩：穿过饱和单元的梯度很小，但不是 0。
card: sigmoid-tail-cancellation
"""

import numpy as np


def _sigmoid(z):
    d = np.exp(-np.abs(z))
    return np.where(z < 0, d, 1) / (1 + d)


def _slope(z, activation):
    d = np.exp(-np.abs(z))
    if activation == "relu":
        return np.where(np.isnan(z), z, z > 0)
    if activation == "tanh":
        return 1 - np.tanh(z) ** 2
    if activation == "sigmoid":
        return _sigmoid(z) * (1 - _sigmoid(z))
    return np.ones_like(z)


FUNCTIONS = {"linear": lambda z: z, "relu": lambda z: np.maximum(z, 0), "tanh": np.tanh, "sigmoid": _sigmoid}


def _norm(grad):
    largest = float(np.abs(grad).max(initial=0))
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.sum((grad / largest) ** 2)))


def gradient_norms(x, weights, grad_output, activation):
    if activation not in FUNCTIONS:
        raise ValueError(f"unknown activation {activation!r}")
    a, sums = x, []
    for weight in weights:
        sums.append(a @ weight.T)
        a = FUNCTIONS[activation](sums[-1])
    grad, norms = grad_output, []
    for weight, z in zip(reversed(weights), reversed(sums)):
        grad = (grad * _slope(z, activation)) @ weight
        norms.append(_norm(grad))
    return norms[::-1]
