"""Everything in float64 with the correction that the shift rounds away, one rounding at the end."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    wide = x.astype(np.float64)
    if wide.shape[axis] == 0:
        return x.copy()
    top = np.max(wide, axis=axis, keepdims=True)
    gap = wide - top
    with np.errstate(invalid="ignore"):
        moved = gap - wide
        lost = (wide - (gap - moved)) - (top + moved)
    lost = np.where(np.isfinite(lost), lost, 0)
    weights = np.exp(gap) * (1 + lost)
    return (weights / weights.sum(axis=axis, keepdims=True)).astype(x.dtype)


def softmax_backward(grad_output: np.ndarray, output: np.ndarray, axis: int = -1) -> np.ndarray:
    g, s = np.float64(grad_output), np.float64(output)
    dot = np.multiply(g, s).sum(axis, keepdims=True)
    return ((g - dot) * s).astype(output.dtype)
