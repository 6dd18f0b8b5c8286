"""fails: accuracy

en: 2σ(2x) - 1 is right as mathematics; near 0 it subtracts 1 from something close to 1 and returns 0 at 1e-17.
zh: 2σ(2x) - 1 在数学上没错；但在 0 附近是用接近 1 的数减 1，1e-17 处得 0。
card: tanh-four-exponentials
"""

import numpy as np


def tanh(x):
    d = np.exp(-2 * np.abs(x))
    return 2 * (np.where(x < 0, d, 1) / (1 + d)) - 1


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
