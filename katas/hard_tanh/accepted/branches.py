"""Comparisons and np.where, every branch in the dtype of x."""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    low, high = np.full_like(x, min_val), np.full_like(x, max_val)
    return np.where(x < low, low, np.where(x > high, high, x))


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    flat = (x <= min_val) | (x >= max_val)
    d = np.where(flat, -np.zeros_like(x), np.ones_like(x))
    return np.where(np.isnan(x), x, d)
