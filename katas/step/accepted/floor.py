"""Floors of clipped numbers: -1 on the left of the jump; the window by a nested choice."""

import numpy as np


def step(x):
    return np.floor(np.clip(x, -1, 0)) + 1


def step_derivative(x):
    zero, one = np.zeros_like(x), np.ones_like(x)
    return np.where(x < -1, zero, np.where(x > 1, zero, np.where(np.isnan(x), x, one)))
