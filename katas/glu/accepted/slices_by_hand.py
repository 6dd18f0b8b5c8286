"""Slices instead of split, the last axis first, a buffer for the gradient."""

import numpy as np


def _two(x, axis):
    rows = np.moveaxis(x, axis, -1)
    n = rows.shape[-1] // 2
    return rows[..., :n], rows[..., n:]


def _gate(b):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-b))


def glu(x, axis=-1):
    a, b = _two(x, axis)
    return np.moveaxis(a * _gate(b), -1, axis)


def glu_backward(grad_output, x, axis=-1):
    a, b = _two(x, axis)
    g = np.moveaxis(grad_output, axis, -1)
    out = np.empty_like(x)
    first, second = _two(out, axis)
    first[...] = g * _gate(b)
    second[...] = first * a * _gate(-b)
    return out
