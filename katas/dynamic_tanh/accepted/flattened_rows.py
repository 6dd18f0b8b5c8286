"""Rows of features, einsum for the sums, float64 inside."""

import numpy as np


def _rows(x):
    return np.reshape(x, (x.size // x.shape[-1], x.shape[-1])).astype(np.float64)


def dynamic_tanh(x, alpha, weight, bias):
    t = np.tanh(alpha * _rows(x))
    return (t * weight + bias).reshape(x.shape).astype(x.dtype)


def dynamic_tanh_backward(grad_output, x, alpha, weight, bias):
    g, rows = _rows(grad_output), _rows(x)
    u = alpha * rows
    half = np.exp(-np.abs(u))
    root = 2 * half / (1 + half * half)
    down = g * weight * root * root
    grad_alpha = np.where(np.isinf(rows), 0, down * np.where(np.isinf(rows), 0, rows)).sum()
    grad_weight = np.einsum("nc,nc->c", g, np.tanh(u))
    grad_x = (down * alpha).reshape(x.shape)
    return grad_x.astype(x.dtype), float(grad_alpha), grad_weight.astype(x.dtype), g.sum(axis=0).astype(x.dtype)
