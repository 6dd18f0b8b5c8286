"""Channels moved to the last axis, where numpy's broadcasting wants them; float64 inside."""

import numpy as np


def _last(a):
    return np.moveaxis(a, 1, -1) if a.ndim > 1 else a


def _back(a):
    return np.moveaxis(a, -1, 1) if a.ndim > 1 else a


def prelu(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    wide = _last(x.astype(np.float64))
    y = wide.copy()
    np.multiply(wide, weight, out=y, where=wide < 0)
    return _back(y).astype(x.dtype)


def prelu_backward(grad_output: np.ndarray, x: np.ndarray, weight: np.ndarray) -> tuple:
    wide, grad = _last(x.astype(np.float64)), _last(grad_output.astype(np.float64))
    grad_x = np.where(wide > 0, grad, np.where(wide <= 0, grad * weight, wide))
    terms = grad * np.where(wide > 0, 0, wide)
    grad_weight = terms.sum() if weight.size == 1 else terms.reshape(-1, weight.size).sum(axis=0)
    return _back(grad_x).astype(x.dtype), np.asarray(grad_weight).reshape(weight.shape).astype(x.dtype)
