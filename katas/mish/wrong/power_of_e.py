"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def _gate_and_slope(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return tanh(softplus(x)) and its derivative.

    tanh(log v) = (v*v - 1) / (v*v + 1) with v = 1 + e^x. Both tails keep their digits: nothing is subtracted.
    """
    e = np.e ** -np.abs(x)
    left, right = e * (e + 2), 1 + 2 * e
    left_sum, right_sum = left + 2, right + 2 * e * e
    # on the right, numerator and denominator are divided by a power of e^x
    gate = np.where(x < 0, left / left_sum, right / right_sum)
    slope = 4 * e * (1 + e) * np.where(x < 0, 1 / left_sum**2, e / right_sum**2)
    return gate, slope


def _finite(x: np.ndarray) -> np.ndarray:
    """Return x with ±inf replaced by the largest number: 0 times that is 0, not NaN."""
    largest = np.finfo(x.dtype).max
    return np.clip(x, -largest, largest)


def mish(x: np.ndarray) -> np.ndarray:
    """Return x * tanh(softplus(x)), entry by entry."""
    gate, _ = _gate_and_slope(x)
    # where the gate is shut, 0 has to win; inf itself has to come through
    return np.where(gate == 0, _finite(x), x) * gate


def mish_derivative(x: np.ndarray) -> np.ndarray:
    """Return gate + x * gate', the product rule."""
    gate, slope = _gate_and_slope(x)
    return gate + _finite(x) * slope
