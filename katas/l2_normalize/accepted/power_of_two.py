"""The row scaled by a power of 2 with frexp, the axis moved to the end, einsum for the sums; float64 inside."""

import numpy as np


def _unit(x, axis, eps):
    rows = np.moveaxis(x.astype(np.float64), axis, -1)
    exponent = np.frexp(np.abs(rows).max(axis=-1, initial=0))[1][..., None]
    scaled = np.ldexp(rows, -exponent)
    norm = np.ldexp(np.sqrt(np.einsum("...i,...i->...", scaled, scaled))[..., None], exponent)
    return rows, norm, np.clip(norm, eps, None)


def l2_normalize(x, axis=-1, eps=1e-12):
    rows, _, divisor = _unit(x, axis, eps)
    return np.moveaxis(rows / divisor, -1, axis).astype(x.dtype)


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    rows, norm, divisor = _unit(x, axis, eps)
    g = np.moveaxis(grad_output.astype(np.float64), axis, -1)
    y = rows / divisor
    y_if_projected = y * (norm >= eps)
    grad = (g - y_if_projected * np.einsum("...i,...i->...", g, y)[..., None]) / divisor
    return np.moveaxis(grad, -1, axis).astype(x.dtype)
