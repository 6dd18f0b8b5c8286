"""Everything in float64, one rounding at the end; the SiLU scaled in both directions."""

import numpy as np

BIG = np.finfo(float).max


def _silu_and_slope(u):
    u = np.clip(np.asarray(u, dtype=np.float64), -1e308, BIG)
    e = np.exp(-abs(u))
    open_, shut = np.where(u < 0, e, 1) / (1 + e), np.where(u < 0, 1, e) / (1 + e)
    return open_, shut, open_ + (u * shut) * open_


def swish(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    x64 = x.astype(np.float64)
    gate, _, _ = _silu_and_slope(beta * x64)
    y = np.clip(x64, -BIG, BIG) * gate
    y = np.where(np.isinf(x64) & (gate > 0.5), x64, y)
    with np.errstate(over="ignore"):
        return y.astype(x.dtype)


def swish_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    return _silu_and_slope(beta * x.astype(np.float64))[2].astype(x.dtype)


def swish_beta_derivative(x: np.ndarray, beta: float = 1.0) -> np.ndarray:
    x64 = np.clip(x.astype(np.float64), -1e308, 1e308)
    gate, shut, _ = _silu_and_slope(beta * x64)
    with np.errstate(over="ignore"):
        return ((x64 * gate) * (x64 * shut)).astype(x.dtype)
