"""The gate as a quotient of polynomials in one exponential, and its slope by the quotient rule; the forward pass anew."""

import numpy as np


def _gate_and_slope(x):
    e = np.exp(-np.abs(x))
    left, right = e * (e + 2), 1 + 2 * e
    left_sum, right_sum = left + 2, right + 2 * e * e
    gate = np.where(x < 0, left / left_sum, right / right_sum)
    return gate, 4 * e * (1 + e) * np.where(x < 0, 1 / left_sum**2, e / right_sum**2)


def mish(x):
    gate, _ = _gate_and_slope(x)
    return np.maximum(x, -1000) * gate


def mish_derivative(x):
    gate, slope = _gate_and_slope(x)
    return gate + np.clip(x, -1000, 1000) * slope
