"""GELU in its tanh form, and its derivative."""

import numpy as np

CUBIC = 0.044715
# 2·√(2/π) as a sum of two numbers
_STEEP, _STEEP_REST = 1.5957691216057308, -9.96930880911092e-17


def gelu_tanh(x: np.ndarray) -> np.ndarray:
    """Return x/2 * (1 + tanh(√(2/π) * (x + 0.044715 * x³))), entry by entry."""
    size, decay, _ = _tail(x)
    # (1 + tanh(u))/2 is sigmoid(2u): x·sigmoid(v) on the left is x - x·sigmoid(-v) on the right
    return (np.maximum(x, 0) - size * (decay / (1 + decay))).astype(x.dtype)


def gelu_tanh_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of gelu_tanh at the input x."""
    _, decay, growth = _tail(x)
    # s + x·s·(1 - s)·v′ for x < 0, with s = decay/(1 + decay); the slopes at x and -x add up to 1
    left = decay * ((1 - growth + decay) / (1 + decay) ** 2)
    return np.where(x > 0, 1 - left, left).astype(x.dtype)


def _tail(x: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return t = abs(x), e^-v and t·v′(t), with v = 2·√(2/π)·(t + 0.044715·t³), in float64."""
    # from 100 on e^-v is 0, whatever t is: no cube overflows, and no 0 meets an infinity
    t = np.minimum(np.abs(x), 100).astype(np.float64)
    # e^-v is off by as much as v is, and v goes up to 700: every product keeps what its rounding lost
    square, square_rest = _product(t, t)
    cubic, cubic_rest = _product(CUBIC, square)
    bracket = 1 + cubic
    bracket_rest = _lost_by_adding_one(cubic, bracket) + cubic_rest + CUBIC * square_rest
    inner, inner_rest = _product(t, bracket)
    v, v_rest = _product(_STEEP, inner)
    v_rest = v_rest + _STEEP_REST * inner + _STEEP * (inner_rest + t * bracket_rest)
    return t, np.exp(-v) * (1 - v_rest), _STEEP * t * (1 + 3 * cubic)


def _product(a: np.ndarray | float, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return a·b and what its rounding lost: the products of the halves are exact."""
    a_high, b_high = (np.asarray(v).astype(np.float32).astype(np.float64) for v in (a, b))
    a_low, b_low = a - a_high, b - b_high
    product = a * b
    return product, a_high * b_high - product + a_high * b_low + a_low * b_high + a_low * b_low


def _lost_by_adding_one(a: np.ndarray, total: np.ndarray) -> np.ndarray:
    """Return what is missing in total = 1 + a, whichever of the two is larger."""
    return np.where(a > 1, 1 - (total - a), a - (total - 1))
