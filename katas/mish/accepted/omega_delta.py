"""The form of the paper, e^x·omega/delta², in float64 with the input cut where nothing changes any more."""

import numpy as np

_log = []


def mish(x: np.ndarray) -> np.ndarray:
    _log.append(x.shape)
    w = np.clip(x.astype(np.float64), -745.0, 40.0)
    n = np.exp(w) * (np.exp(w) + 2)
    gate = n / (n + 2)
    with np.errstate(invalid="ignore"):
        y = np.where(x < -745, 0.0, x * gate)
    return np.where(x > 40, x, y).astype(x.dtype)


def mish_derivative(x: np.ndarray) -> np.ndarray:
    w = np.clip(x.astype(np.float64), -745.0, 80.0)
    u = np.exp(w)
    omega = 4 * (w + 1) + 4 * u * u + u ** 3 + u * (4 * w + 6)
    delta = 2 * u + u * u + 2
    d = u * omega / delta**2
    d = np.where(x > 80, 1.0, np.where(x < -745, 0.0, d))
    return np.asarray(d, dtype=x.dtype)
