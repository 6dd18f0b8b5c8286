"""fails: speed

en: Samples and inputs are taken one by one in Python; one matrix product takes all of them.
zh: 用 Python 逐个样本、逐个输入地算；一次矩阵乘法就能全部处理。
card: python-loop-cost
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
    grad, norms = grad_output, []
    for weight, z in zip(reversed(weights), reversed(sums)):
        grad = grad * _slope(z, activation)
        rows = grad.reshape(-1, grad.shape[-1])
        passed = np.array([[sum(r * c for r, c in zip(row, column)) for column in weight.T] for row in rows.tolist()])
        grad = passed.reshape(*grad.shape[:-1], weight.shape[1])
        norms.append(_norm(grad))
    return norms[::-1]
