"""fails: empty_list

en: The last layer is treated before the loop; an empty list has none.
zh: 最后一层放在循环之前处理；空列表里没有最后一层。
card: numpy-empty
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
        return (2 * d / (1 + d * d)) ** 2
    if activation == "sigmoid":
        return d / (1 + d) ** 2
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
    grad = (grad_output * _slope(sums[-1], activation)) @ weights[-1]
    norms = [_norm(grad)]
    for weight, z in zip(weights[-2::-1], sums[-2::-1]):
        grad = (grad * _slope(z, activation)) @ weight
        norms.append(_norm(grad))
    return norms[::-1]
