"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def _gates(u: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return sigmoid(u) and sigmoid(-u): the second is 1 minus the first, but without the cancellation."""
    e = np.e ** -np.abs(u)
    near_one, near_zero = 1 / (1 + e), e / (1 + e)
    return np.where(u < 0, near_zero, near_one), np.where(u < 0, near_one, near_zero)


def _finite(x: np.ndarray) -> np.ndarray:
    """Return x with ±inf replaced by the largest number: a gate of 0 times that is 0, not NaN."""
    largest = np.finfo(x.dtype).max
    return np.clip(x, -largest, largest)


def swish(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return x * sigmoid(beta * x), entry by entry."""
    gate, _ = _gates(beta * x)
    # where the gate is open, ±inf has to come through; where it is shut, 0 has to win
    return np.where(gate == 0, _finite(x), x) * gate


def swish_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return s + u * s * (1 - s) with s = sigmoid(u), u = beta * x: product rule, then chain rule."""
    u = _finite(beta * x)
    gate, shut = _gates(u)
    return gate * (1 + u * shut)


def swish_beta_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    """Return x**2 * s * (1 - s): the gate is all that depends on beta, and its inner derivative is x."""
    gate, shut = _gates(beta * x)
    x = _finite(x)
    # one of the two factors is tiny where x is huge; x * x on its own would overflow
    return (x * gate) * (x * shut)
