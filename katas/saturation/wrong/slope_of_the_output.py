"""fails: values

en: The formula in terms of the output gets the output of the output: s·(1 - s) at σ(σ(x)).
zh: 以输出表示的公式里又套了一次激活函数：s·(1 - s) 用在了 σ(σ(x)) 上。
card: slope-of-the-wrong-argument
"""

import numpy as np


def _derivative(x, activation):
    if activation == "sigmoid":
        x = 1 / (1 + np.exp(-np.maximum(x, -700)))
    if activation == "tanh":
        x = np.tanh(x)
    d = np.exp(-np.abs(x))
    if activation == "sigmoid":
        return d / (1 + d) ** 2, 0.25
    if activation == "tanh":
        return (2 * d / (1 + d * d)) ** 2, 1.0
    raise ValueError(f"unknown activation {activation!r}")


def saturated_fraction(x, activation, tol=1e-2):
    slope, largest = _derivative(x, activation)
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
